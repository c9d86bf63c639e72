import { sayDay } from '#language'
import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { addressOfVersion } from './address.ts'
import type { Front } from './front.ts'
import { makerOf, sayStanding, webAddress } from './say-front.ts'
import { words } from './words.ts'

interface FrontProps {
  reader: Reader
  front: Front
}

/** The line that always stands with a framework: who made it, under which license, from where. */
export const FrontLine = ({ reader, front }: FrontProps) => {
  const say = words(reader.language)
  return (
    <>
      <p class="note" dir="auto">
        {say('by', { maker: makerOf(front, reader.language) })}
        {' · '}
        <License {...{ reader, front }} />
        {front.sourceUrl && ' · '}
        {front.sourceUrl && <Web address={front.sourceUrl} label={say('source')} />}
      </p>
      {front.ownWords && <p class="note">{say('ownWordsNote')}</p>}
    </>
  )
}

/** The license by its name, leading to its text. */
export const License = ({ reader, front: { license, licenseUri } }: FrontProps) => {
  const say = words(reader.language)
  if (!license && !licenseUri) return <>{say('noLicense')}</>
  return <Web address={licenseUri} label={license ? say('license', { license }) : say('licenseThere')} />
}

const Web = ({ address, label }: { address: string; label: string }) => {
  const href = webAddress(address)
  return href ? (
    <a href={href} rel="noopener noreferrer nofollow">
      {label}
    </a>
  ) : (
    <>{label}</>
  )
}

/** Everything else a framework says of itself, and its other versions. */
export const AboutFramework = ({ reader, front }: FrontProps) => {
  const say = words(reader.language)
  const day = (given: string | null) => given && sayDay(given, 'full', reader)
  const facts: [string, string | null][] = [
    [say('keeper'), front.owner ?? say('byLps')],
    [say('publisher'), front.publisher],
    [say('language'), front.language && nameOfLanguage(front.language, reader.language)],
    [say('validFrom'), day(front.starts)],
    [say('validUntil'), day(front.ends)],
    [say('notes'), front.notes],
  ]
  return (
    <Layout.Section title={say('about')}>
      <List.Facts facts={facts.filter(([, fact]) => fact)} />
      {(front.from || front.siblings.length > 0) && <Related {...{ reader, front }} />}
    </Layout.Section>
  )
}

/** What it was made from, and its other versions. */
const Related = ({ reader, front }: FrontProps) => {
  const say = words(reader.language)
  return (
    <List.Rows>
      {front.from && (
        <List.Row
          title={front.from.title}
          href={addressOfVersion(front.from.space, front.from.id)}
          note={say('adaptedFrom')}
        />
      )}
      {front.siblings.map((one) => (
        <List.Row
          title={one.title}
          href={addressOfVersion(front.space, one.id)}
          note={[say('otherVersion'), sayStanding({ ...one, ownWords: false }, reader.language)].join(' · ')}
        />
      ))}
    </List.Rows>
  )
}

function nameOfLanguage(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
