import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { standingOf, type AgreementState } from './state.ts'
import { words } from './words.ts'

interface SectionProps {
  reader: Reader
  circle: string
  state: AgreementState | undefined
  /** May the reader propose one: either of two, at a table its hosts. */
  proposes: boolean
}

/** How the agreement of a circle stands, on the circle's own page; leads to the agreement. */
export const AgreementSection = ({ reader, circle, state, proposes }: SectionProps) => {
  const say = words(reader.language)
  const notes = [
    !state && say(proposes ? 'state.noneNote' : 'state.noneGuest'),
    state?.heldSince && say('state.since', { day: sayInstant(state.heldSince, 'full', reader) }),
    state?.heldSince && say('state.open', { days: state.openDays ?? 'ever' }),
  ]
  return (
    <Layout.Section title={say('section')}>
      <List.Rows>
        <List.Row
          title={say(`state.${standingOf(state)}`, { ...state?.table })}
          href={state || proposes ? `/circles/${circle}/agreement` : undefined}
          note={notes.filter(Boolean).join(' · ')}
        />
      </List.Rows>
    </Layout.Section>
  )
}
