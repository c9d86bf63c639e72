import type { Reader } from '#people'
import { ShownUpward, type Showing } from '#snapshots'
import { Button, Layout } from '#ui'
import { lensAt } from './lens.ts'
import { words } from './words.ts'

/** Where an own goal was shown upward, below the goal itself. */
export const ShowingSection = ({ reader, id, shown }: { reader: Reader; id: string; shown: Showing[] }) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('showing.section')} id="shown">
      {shown.length === 0 ? (
        <p>{say('showing.not')}</p>
      ) : (
        <ShownUpward {...{ reader, shown }} at={`/goals/${id}/showing`} />
      )}
      <Layout.Actions>
        <Button kind="quiet" href={`/goals/${id}/showing`}>
          {say(shown.length === 0 ? 'showing.title' : 'showing.again')}
        </Button>
        <Button kind="quiet" href={lensAt(reader.id, id)}>
          {say('showing.lens')}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}
