import type { Reader } from '#people'
import { Button, Layout, List, Mark } from '#ui'
import type { Goal } from './goal.ts'
import type { GoalLink } from './link.ts'
import { words } from './words.ts'

interface ServedProps {
  reader: Reader
  goal: Goal
  links: GoalLink[]
  own: boolean
}

/** What a goal serves above, and how; or why it serves none; or that nothing is said of it yet. */
export const ServedGoals = ({ reader, goal, links, own }: ServedProps) => {
  const say = words(reader.language)
  if (!own && links.length === 0 && !goal.apart) return null
  return (
    <Layout.Section
      id="serves"
      title={say('serves')}
      aside={
        own && (
          <Button kind="quiet" href={`/goals/${goal.id}/serving`} icon="pencil">
            {say(links.length > 0 ? 'servesChange' : 'servesChoose')}
          </Button>
        )
      }
    >
      {links.length > 0 && (
        <List.Rows>
          {links.map((link) => (
            <Served {...{ reader, goal, link, own }} />
          ))}
        </List.Rows>
      )}
      {links.length === 0 && goal.apart && <Mark.Own from={say('apartFrom')}>{goal.apart}</Mark.Own>}
      {links.length === 0 && !goal.apart && <p>{say('servesNone')}</p>}
    </Layout.Section>
  )
}

const Served = ({ reader, goal, link, own }: Omit<ServedProps, 'links'> & { link: GoalLink }) => {
  const say = words(reader.language)
  return (
    <List.Row
      title={link.statement}
      href={`/organizations/${link.space}/goals/${link.id}`}
      note={`${link.organization} · ${say(`strength.${link.strength}`)}`}
      aside={
        own &&
        link.changed && (
          <form method="post" action={`/goals/${goal.id}/serving/${link.space}/${link.id}/reading`}>
            <Button kind="quiet" label={say('readItOf', { goal: link.statement })}>
              {say('readIt')}
            </Button>
          </form>
        )
      }
    >
      {own && link.changed && <p class="note">{say(link.state === 'inProgress' ? 'changed' : 'over')}</p>}
      {link.how && <Mark.Own>{link.how}</Mark.Own>}
    </List.Row>
  )
}
