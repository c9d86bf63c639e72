import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { addressOf } from './address.ts'
import type { Initiative, Rank } from './initiative.ts'
import { stepsFrom } from './rank.ts'
import { sayAbout, sayDecision } from './say-initiative.ts'
import { words } from './words.ts'

interface RowProps {
  reader: Reader
  one: Initiative
  initiatives: readonly Initiative[]
  /** May the reader move it up and down? */
  moves?: boolean
}

/** One initiative of the list, with what was decided; whoever keeps it moves it by a tap. */
export const InitiativeRow = ({ reader, one, initiatives, moves }: RowProps) => {
  const decided = sayDecision(one, initiatives, reader)
  return (
    <List.Row
      title={one.name}
      href={addressOf(one.space, one.id)}
      note={sayAbout(one, reader)}
      aside={moves && <Moves {...{ reader, one }} />}
    >
      {decided && one.decision !== 'keep' && <p class="note">{decided}</p>}
    </List.Row>
  )
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
