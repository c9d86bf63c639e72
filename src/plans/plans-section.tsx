import type { Place } from '#language'
import { Button, Layout, Mark } from '#ui'
import { goalsAt, purposeAt } from './say-goal.ts'
import { firstSentence } from './sentence.ts'
import { words } from './words.ts'

interface PlansProps {
  place: Place
  organization: string
  purpose: string
  /** How many goals are under way. */
  goals: number
}

/** The purpose of an organization in its first sentence, and the way to its goals. */
export const PlansSection = ({ place, organization, purpose, goals }: PlansProps) => {
  const say = words(place.language)
  const first = firstSentence(purpose)
  return (
    <Layout.Section title={say('plans')}>
      {first ? <Mark.Own>{first}</Mark.Own> : <p class="note">{say('unsaidShort')}</p>}
      <Layout.Actions>
        <Button kind="plain" href={purposeAt(organization)}>
          {say('purposeLink')}
        </Button>
        <Button kind="plain" href={goalsAt(organization)}>
          {say('goalsLink', { n: goals })}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}
