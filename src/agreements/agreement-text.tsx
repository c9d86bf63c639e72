import type { Reader } from '#people'
import type { Circle } from '#sharing'
import { Layout, List, Mark } from '#ui'
import type { Terms } from './agreement.ts'
import { words } from './words.ts'

interface TextProps {
  reader: Reader
  kind: Circle['kind']
  terms: Terms
  /** Whether it says who holds each norm. */
  held?: boolean
}

/** What a version says, and for each norm who holds it: LPS by its access rules, or the people themselves. */
export const AgreementText = ({ reader, kind, terms, held = false }: TextProps) => {
  const say = words(reader.language)
  const days = terms.openDays ?? 'ever'
  const facts: List.Fact[] = [
    ...(terms.cadence ? [[say('cadence'), <span dir="auto">{terms.cadence}</span>] satisfies List.Fact] : []),
    ...(terms.hours ? [[say('hours'), say('hoursSaid', { hours: terms.hours })] satisfies List.Fact] : []),
  ]
  return (
    <>
      <List.Rows>
        {terms.norms.map((norm) => (
          <List.Row title={say(`norm.${norm}`)} note={held && say(`why.${norm}`, { kind })} />
        ))}
        <List.Row
          title={`${say('open')} ${say('openSaid', { days })}.`}
          note={held && say('openHeld', { days })}
        />
      </List.Rows>
      {terms.own && (
        <>
          <h3>{say('own')}</h3>
          <Mark.Own>{terms.own}</Mark.Own>
        </>
      )}
      {facts.length > 0 && <List.Facts facts={facts} />}
    </>
  )
}

/** Every earlier version, folded away. */
export const EarlierVersions = (props: {
  reader: Reader
  kind: Circle['kind']
  title: string
  versions: { said: string; terms: Terms }[]
}) => (
  <Layout.Details summary={props.title}>
    {props.versions.map(({ said, terms }) => (
      <>
        <p class="over">{said}</p>
        <AgreementText reader={props.reader} kind={props.kind} terms={terms} />
      </>
    ))}
  </Layout.Details>
)
