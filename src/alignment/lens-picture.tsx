import { sayDay } from '#language'
import type { Reader } from '#people'
import { List, Layout, Picture } from '#ui'
import { drawLevels, type Said, type Scene } from './draw-levels.ts'
import { words } from './words.ts'

interface PictureProps {
  reader: Reader
  scene: Scene
  /** The leaders' goals in it are the reader's own: nobody has to say whose they are. */
  own?: boolean
  /** Where the words tell what is not drawn. */
  rest?: string
}

/** The picture of a scene, where there is room for it. */
export const LensPicture = ({ reader, scene, own, rest = '#in' }: PictureProps) => {
  const say = words(reader.language)
  const { levels, lines } = drawLevels(scene, saidFor(reader))
  const counted = lines.some(({ stroke }) => stroke === 'quiet')
  if (levels.length < 2) return null
  return (
    <Picture.Levels
      label={say('picture')}
      levels={levels.map(({ name, items, more }) => ({
        title: say(own && name === 'leader' ? 'mine.level' : `level.${name}`),
        items: own && name === 'leader' ? items.map((item) => ({ ...item, note: undefined })) : items,
        more: more ? { href: rest, words: say('more', { n: more }) } : undefined,
      }))}
      lines={lines}
      legend={[say('strength.direct'), say('strength.supports'), ...(counted ? [say('countedHere')] : [])]}
    />
  )
}

const saidFor = (reader: Reader): Said => {
  const say = words(reader.language)
  return {
    goals: (n) => say('goalsOf', { n }),
    tally: ({ leaders, among, month }) => ({
      title: say('leadersOf', { leaders, among }),
      note: sayDay(month, 'month', reader),
    }),
    over: (organization) => say('over', { organization }),
    unopened: say('unopened'),
  }
}

/** Every link of a scene, as a table. */
export const LinkTable = ({ reader, scene }: { reader: Reader; scene: Scene }) => {
  const say = words(reader.language)
  const rows = rowsOf(scene)
  if (rows.length === 0) return null
  return (
    <Layout.Details summary={say('table')}>
      <List.Comparison
        caption={say('table')}
        over={say('table.goal')}
        columns={[say('table.serves'), say('table.how')]}
        rows={rows.map(({ from, to, strength, how }) => ({
          head: from,
          cells: [to, [say(`strength.${strength}`), how].filter(Boolean).join(': ')],
        }))}
      />
    </Layout.Details>
  )
}

function rowsOf({ aims, links, leaders }: Scene) {
  const known = new Map(aims.map(({ id, statement }) => [id, statement]))
  const own = leaders.flatMap(({ statement, links: served }) =>
    served.map(({ id, strength, how }) => ({ from: statement, to: known.get(id), strength, how })),
  )
  const theirs = links.map(({ from, to, strength, how }) => ({
    from: known.get(from) ?? '',
    to: known.get(to),
    strength,
    how,
  }))
  return [...theirs, ...own].flatMap((row) => (row.to === undefined ? [] : [{ ...row, to: row.to }]))
}
