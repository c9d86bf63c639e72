import type { Front } from './front.ts'
import type { Status } from './version.ts'
import { words } from './words.ts'

type Known = Pick<Front, 'label' | 'status' | 'ownWords'>

/** "Version 2015 · draft · Outline in our own words"; that it is in use goes without saying, whoever uses it. */
export function sayStanding({ label, status, ownWords }: Known, language: string, kind = ''): string {
  const say = words(language)
  return [
    kind,
    label && say('versionOf', { label }),
    status !== 'adopted' && sayStatus(status, language),
    ownWords && say('ownWords'),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A status in a word that people use. */
export const sayStatus = (status: Status, language: string) => words(language)(`status.${status}`)

/** Who made it: those who wrote it, or the organization that keeps it. */
export const makerOf = ({ creator, owner }: Pick<Front, 'creator' | 'owner'>, language: string) =>
  creator || owner || words(language)('byLps')

/** Only addresses of the web become links. */
export const webAddress = (given: string) => (/^https?:\/\/[^\s]+$/i.test(given) ? given : undefined)
