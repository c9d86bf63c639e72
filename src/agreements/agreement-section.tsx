import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { standingOf, type AgreementState } from './state.ts'
import { words } from './words.ts'

interface SectionProps {
  reader: Reader
  circle: string
  state: AgreementState | undefined
}

/** How the agreement of a circle stands, on the circle's own page; leads to the agreement. */
export const AgreementSection = ({ reader, circle, state }: SectionProps) => {
  const say = words(reader.language)
  const standing = standingOf(state)
  const notes = [
    standing === 'none' && say('state.noneNote'),
    state?.heldSince && say('state.since', { day: sayInstant(state.heldSince, 'full', reader) }),
    state?.heldSince && say('state.open', { days: state.openDays ?? 'ever' }),
  ]
  return (
    <Layout.Section title={say('section')}>
      <List.Rows>
        <List.Row
          title={say(`state.${standing}`)}
          href={`/circles/${circle}/agreement`}
          note={notes.filter(Boolean).join(' · ')}
        />
      </List.Rows>
    </Layout.Section>
  )
}
