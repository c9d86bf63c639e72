import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { Structure } from './structure.ts'
import type { GoalTalked } from './talks.store.ts'
import { words } from './words.ts'

interface MapProps {
  reader: Reader
  structures: Structure[]
  goals: GoalTalked[]
}

/** Which goal is talked about where: goals on the left, groups on the right; below each other on a phone. */
export const MapSection = ({ reader, structures, goals }: MapProps) => {
  const say = words(reader.language)
  const unheard = goals.filter((goal) => goal.structures.length === 0).length
  return (
    <Layout.Section
      title={say('map')}
      aside={goals.length > 0 && <a href="/structures/map">{say('changeMap')}</a>}
    >
      {goals.length === 0 ? (
        <p class="note">{say('noGoals')}</p>
      ) : (
        <>
          {unheard > 0 && <p>{say('unheard', { n: unheard })}</p>}
          <List.Pairs heads={[say('goal'), say('heardIn')]}>
            {goals.map((goal) => (
              <List.Pair
                left={<a href={`/goals/${goal.id}`}>{goal.statement}</a>}
                right={
                  goal.structures.length > 0 ? (
                    <Heard ids={goal.structures} structures={structures} />
                  ) : undefined
                }
                empty={say('heardNowhere')}
              />
            ))}
          </List.Pairs>
        </>
      )}
    </Layout.Section>
  )
}

const Heard = ({ ids, structures }: { ids: string[]; structures: Structure[] }) => (
  <ul>
    {structures
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name }) => (
        <li dir="auto">
          <a href={`/structures/${id}`}>{name}</a>
        </li>
      ))}
  </ul>
)
