import { opensHereOnly } from '#links'

interface Started {
  version: string
  url: string
  dataDir: string
  /** The one-time link, while nobody has used it. */
  first?: string
  demo: boolean
  /** Do letters go out? */
  letters: boolean
  /** The demo was asked for, in a folder that is used already. */
  noDemo?: boolean
}

const everywhere = /^https?:\/\/(0\.0\.0\.0|\[::\])(:|$)/

/** What whoever starts LPS reads, a line for each thing. */
export function sayStart({ version, url, dataDir, first, demo, letters, noDemo }: Started): string {
  const lines = [
    `LPS ${version} is running at ${url}`,
    `Its data is in ${dataDir}${demo ? ' (the demo district)' : ''}`,
  ]
  if (first) lines.push(`The first administrator opens this link once: ${first}`)
  if (noDemo)
    lines.push(
      'This is not the demo: the folder is used already. For the demo name another folder with --data DIR.',
    )
  if (letters && opensHereOnly(url))
    lines.push(
      `Letters will carry links to ${url}, which open on this computer alone. ` +
        'Name the address people type with --public-url (docs/hosting.md).',
    )
  else if (everywhere.test(url))
    lines.push('Name the address people type with --public-url: this one opens on no other computer.')
  return lines.join('\n')
}
