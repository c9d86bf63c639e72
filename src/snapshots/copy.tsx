import { sayDay, type Place } from '#language'
import { Layout, List, Mark, Prose } from '#ui'
import type { Manifest, Part } from './manifest.ts'
import { words } from './words.ts'

/** A frozen copy as it is read: the same for its owner before the act and for whoever opens it. */
export const Copy = ({ place, manifest }: { place: Place; manifest: Manifest }) => {
  const say = words(place.language)
  const long = manifest.parts.filter(({ part }) => isLong(part))
  return (
    <div class="flow">
      <p class="note">
        {say('copyFrom', { ...manifest.from, year: manifest.schoolYear })} · {manifest.kind}
      </p>
      <Mark.Own>{manifest.title}</Mark.Own>
      <List.Facts facts={factsOf(place, manifest)} />
      {long.map(({ part, text }) => (
        <Layout.Section title={say(`part.${part}`)}>
          <Prose markdown={text} />
        </Layout.Section>
      ))}
      {manifest.serves.length > 0 && <Serves {...{ place, manifest }} />}
    </div>
  )
}

const Serves = ({ place, manifest }: { place: Place; manifest: Manifest }) => {
  const say = words(place.language)
  return (
    <Layout.Section title={say('serves')}>
      <List.Rows>
        {manifest.serves.map(({ statement, organization, strength, how }) => (
          <List.Row
            title={statement}
            note={`${organization} · ${say(strength === 'direct' ? 'direct' : 'supports')}`}
          >
            {how && <Mark.Own>{how}</Mark.Own>}
          </List.Row>
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const isLong = (part: Part) => part === 'whyNow'

const factsOf = (place: Place, { parts }: Manifest): [string, string][] =>
  parts
    .filter(({ part }) => !isLong(part))
    .map(({ part, text }) => [
      words(place.language)(`part.${part}`),
      part === 'due' ? sayDay(text, 'full', place) : text,
    ])
