import type { Transaction } from '#platform'
import { grantables, seenBy, type Identity, type Instant, type Noun, type Row, type World } from './model.ts'
import { covers } from './moments.ts'
import { may, presentPosts, topOf } from './roles.ts'
import { namedIn, nameOf } from './row-names.ts'
import { nouns, oldPost, tables } from './tables.ts'
import { askedAbout, telling, toldTo } from './told.ts'

const hidden: Noun = 'standing'
const open = nouns.filter((noun) => noun !== hidden)

const given = `select 'given ' || noun || ' ' || item_id as key from trust.shared_with_me()`

// What Today shows by another question: asked first, for the wall then takes it as open.
const last = `select 'another than the last' as key where (select row(noun, space_id, item_id) from trust.shared_last())
  is distinct from (select row(noun, space_id, item_id) from trust.shared_lately(1))`

const shared = grantables.map(
  (noun) => `select '${noun} ' || id as key from ${tables[noun].name} where space_id <> trust.me()`,
)

/** The items that the database says others share with whoever asks, and those that its policies show. */
export async function givenTo(tx: Transaction): Promise<string[]> {
  const text = [given, ...shared].join(' union ')
  const rows = await tx.rows<{ key: string }>({ name: 'given', text, values: [] })
  return [...new Set(rows.map(({ key }) => key.replace('given ', '')))]
}

// Every table in one question: what it shows, whom it belongs to; and what functions tell.
const everything = [
  last,
  ...open.map((noun) => `select '${noun} ' || ${namedIn(noun)} as key from ${tables[noun].name}`),
  `select 'setting ' || space_id from people.setting`,
  `select 'turn ' || space_id from notices.turn`,
  `select 'answer ' || access_id from breakglass.answer`,
  `select 'ending ' || access_id from breakglass.ending`,
  // Nobody may even ask who is whose peer.
  `select 'standing' where has_table_privilege('people.standing', 'select')`,
  `select 'found ' || id from trust.find_people('', 1) as id`,
  `select 'in ' || o.id || ' ' || p.post from organizations.organization o, trust.people_in(o.id, 1) p`,
  ...telling,
  given,
].join(' union all ')

/** What the database shows to whoever asks: the keys of rows, of phases and of what it says others share. */
export async function shownTo(tx: Transaction, world: World): Promise<string[]> {
  const values = askedAbout(world)
  const rows = await tx.rows<{ key: string }>({ name: 'everything', text: everything, values })
  const unknown = new Set(world.person.map(({ id }) => `post ${oldPost(id)}`))
  return rows.map(({ key }) => key).filter((key) => !unknown.has(key))
}

/** What the law shows. */
export function lawfullyShown(world: World, viewer: Identity, now: Instant): string[] {
  const seen = seenBy(world, viewer, now)
  // By break-glass something can be read; it is not among what others share.
  const unbroken = { ...world, breakGlass: [] }
  const ofOthers = grantables.flatMap((noun) => world[noun] as Row[]).filter((row) => isOfOthers(row, viewer))
  const openly = seenBy(unbroken, viewer, now, ofOthers).map(({ noun, id }) => `given ${noun} ${id}`)
  const told = 'person' in viewer ? toldTo({ world, who: viewer.person, now }) : []
  return [
    ...seen.flatMap((row) => keysOf(row, viewer)),
    ...openly,
    ...postsWithin(world, viewer, now),
    ...told,
  ]
}

/** A row and what stands beside it. */
function keysOf(row: Row, viewer: Identity): string[] {
  const { noun, id } = row
  const key = `${noun} ${nameOf(row)}`
  if (noun === 'person' && 'person' in viewer)
    return [key, `found ${id}`, ...(viewer.person === id ? [`setting ${id}`, `turn ${id}`] : [])]
  if (noun !== 'breakGlass') return [key]
  return [key, ...(row.answer ? [`answer ${id}`] : []), ...(row.ended ? [`ending ${id}`] : [])]
}

/** The present posts of an organization are listed for people of its tree, and for whoever may read them. */
function postsWithin(world: World, viewer: Identity, now: Instant): string[] {
  if (!('person' in viewer)) return []
  const look = { world, who: viewer.person, now }
  const mine = presentPosts(look, look.who).map(({ organization }) => topOf(world, organization))
  const isListed = ({ organization }: Row<'post'>) =>
    mine.includes(topOf(world, organization)) || may(look, 'read', 'posts', organization)
  const present = world.post.filter((one) => covers(one, now) && isListed(one))
  return present.map(({ id, organization }) => `in ${organization} ${id}`)
}

const isOfOthers = ({ space }: Row, viewer: Identity) => 'person' in viewer && space !== viewer.person
