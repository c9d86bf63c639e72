import { sayList } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { addressOf } from './address.ts'
import type { Initiative, Rank } from './initiative.ts'
import type { Overlap } from './overlaps.store.ts'
import { stepsFrom } from './rank.ts'
import { sayAbout, sayDecision } from './say-initiative.ts'
import { words } from './words.ts'

interface RowProps {
  reader: Reader
  one: Initiative
  initiatives: readonly Initiative[]
  overlaps?: readonly Overlap[]
  /** May the reader move it up and down? */
  moves?: boolean
}

/** One initiative of the list, with what was decided; whoever keeps it moves it by a tap. */
export const InitiativeRow = ({ reader, one, initiatives, overlaps = [], moves }: RowProps) => {
  const decided = sayDecision(one, initiatives, reader)
  const shares = sharedWith(one, initiatives, overlaps)
  return (
    <List.Row
      title={one.name}
      href={addressOf(one.space, one.id)}
      note={sayAbout(one, reader)}
      aside={moves && <Moves {...{ reader, one }} />}
    >
      {shares.length > 0 && (
        <p class="note">
          {words(reader.language)('overlapsWith', { others: sayList(shares, reader.language) })}
        </p>
      )}
      {decided && one.decision !== 'keep' && <p class="note">{decided}</p>}
    </List.Row>
  )
}

/** The names of the others that meet the same people; what is let go meets nobody. */
function sharedWith({ id }: Initiative, initiatives: readonly Initiative[], overlaps: readonly Overlap[]) {
  const others = overlaps.flatMap(({ one, other }) => (one === id ? other : other === id ? one : []))
  return initiatives
    .filter((one) => others.includes(one.id) && one.decision !== 'letGo')
    .map(({ name }) => `“${name}”`)
}

const Moves = ({ reader, one }: Pick<RowProps, 'reader' | 'one'>) => {
  const { up, down } = stepsFrom(one.rank)
  return (
    <form method="post" action={`${addressOf(one.space, one.id)}/rank`}>
      <Layout.Actions>
        {up && <Move {...{ reader, one }} way="moveUp" rank={up} />}
        {down && <Move {...{ reader, one }} way="moveDown" rank={down} />}
      </Layout.Actions>
    </form>
  )
}

interface MoveProps extends Pick<RowProps, 'reader' | 'one'> {
  way: 'moveUp' | 'moveDown'
  rank: Rank
}

const Move = ({ reader, one, way, rank }: MoveProps) => {
  const say = words(reader.language)
  const to = say(`rank.${rank}`)
  return (
    <Button kind="quiet" name="rank" value={rank} label={`${say(way, { to })}: ${one.name}`}>
      {say(way, { to })}
    </Button>
  )
}
