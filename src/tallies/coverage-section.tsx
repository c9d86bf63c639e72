import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import { sayTally } from './say-tally.ts'
import type { Tally } from './tally.ts'
import { words } from './words.ts'

interface CoverageProps {
  reader: Reader
  goal: { space: string; id: string }
  /** Nothing where it may not be told. */
  tally: Tally | undefined
}

/** How many leaders work on a goal of an organization, and the way to the lens on it. */
export const CoverageSection = ({ reader, goal, tally }: CoverageProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('coverage')}>
      <p>{sayTally(reader, tally)}</p>
      <p>
        <Button kind="quiet" href={`/alignment?at=${goal.space}/${goal.id}`}>
          {say('coverageLens')}
        </Button>
      </p>
    </Layout.Section>
  )
}
