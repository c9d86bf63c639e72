import type { Transaction } from '#platform'
import { seenBy, type Identity, type Instant, type Noun, type Row, type World } from './model.ts'
import { nouns, oldPost, tables } from './tables.ts'

const shared = new Set<Noun>(['purpose', 'philosophy', 'goal', 'evidence'])
const hidden: Noun = 'standing'
const open = nouns.filter((noun) => noun !== hidden)

// Every table in one question: what it shows, whom it belongs to.
const everything = [
  ...open.map((noun) => `select '${noun} ' || id as key from ${tables[noun].name}`),
  `select 'phase ' || cycle_id from cycles.phase`,
  `select 'given ' || noun || ' ' || item_id from trust.shared_with_me()`,
].join(' union all ')

/** What the database shows to whoever asks: the keys of rows, of phases and of what it says others share. */
export async function shownTo(tx: Transaction, world: World): Promise<string[]> {
  const rows = await tx.rows<{ key: string }>({ name: 'everything', text: everything, values: [] })
  const unknown = new Set(world.person.map(({ id }) => `post ${oldPost(id)}`))
  return rows.map(({ key }) => key).filter((key) => !unknown.has(key))
}

/** What the law shows. */
export function lawfullyShown(world: World, viewer: Identity, now: Instant): string[] {
  const seen = seenBy(world, viewer, now)
  const cycles = seen.filter(({ noun }) => noun === 'cycle').map(({ id }) => `phase ${id}`)
  const given = seen.filter((row) => isGiven(row, viewer)).map(({ noun, id }) => `given ${noun} ${id}`)
  return [...seen.map(({ noun, id }) => `${noun} ${id}`), ...cycles, ...given]
}

const isGiven = ({ noun, space }: Row, viewer: Identity) =>
  shared.has(noun) && 'person' in viewer && space !== viewer.person
