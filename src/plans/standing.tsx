import { Button, Layout, Note } from '#ui'
import type { GoalProps } from './goal-view.ts'
import { ended } from './move.ts'
import { goalAt } from './say-goal.ts'
import { words } from './words.ts'

/** What whoever keeps a goal can do with it where it stands: show a draft, write, end it, take it up again. */
export const Standing = ({ reader, home, goal }: GoalProps) => {
  const say = words(reader.language)
  const at = goalAt(home.id, goal.id)
  if (!home.keep) return null
  if (goal.trashed) return <Trashed {...{ reader, at }} />
  const draft = goal.state === 'draft'
  return (
    <Layout.Actions>
      {(draft || ended(goal.state)) && (
        <form method="post" action={`${at}/state`}>
          <input type="hidden" name="state" value="inProgress" />
          <Button kind={draft ? 'primary' : 'plain'} icon={draft ? 'share' : undefined}>
            {say(draft ? 'showIt' : 'takeUpAgain')}
          </Button>
        </form>
      )}
      {goal.state === 'inProgress' && (
        <Button kind="plain" href={`${at}/values`}>
          {say('value')}
        </Button>
      )}
      <Button kind="plain" href={`${at}/words`} icon="pencil">
        {say('change')}
      </Button>
      {goal.state === 'inProgress' && (
        <Button kind="plain" href={`${at}/ending`}>
          {say('endIt')}
        </Button>
      )}
      {draft && (
        <form method="post" action={`${at}/trash`}>
          <Button kind="quiet">{say('dropDraft')}</Button>
        </form>
      )}
    </Layout.Actions>
  )
}

const Trashed = ({ reader, at }: Pick<GoalProps, 'reader'> & { at: string }) => {
  const say = words(reader.language)
  return (
    <Note.Notice
      kind="due"
      action={
        <form method="post" action={`${at}/trash/ending`}>
          <Button kind="quiet">{say('putBack')}</Button>
        </form>
      }
    >
      {say('draftGone')}
    </Note.Notice>
  )
}
