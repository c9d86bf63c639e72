// A roundtable of five on an evening with ninety minutes, and what its members do.
import { castMember } from '#demo'
import { asPerson, newId, sql, type Transaction } from '#platform'
import { foundCircle, joinCircle } from '#sharing'
import type { Answer, Visitor, World } from '#world'

export const five = [
  'amina.okafor',
  'maya.halvorsen',
  'teo.kalani',
  'siobhan.orourke',
  'ruth.abernathy',
] as const

export const idOf = (key: string) => castMember(key).id

/** Does something as somebody of the cast. */
export const as = <T>(world: World, key: string, deed: (tx: Transaction) => Promise<T>) =>
  world.program.db.as(asPerson(idOf(key)), deed)

/** Where a meeting is. */
export interface Evening {
  space: string
  meeting: string
}

/** A roundtable, or two partners, with their members and a meeting that begins now. */
export async function openEvening(
  world: World,
  members: readonly string[] = five,
  kind: 'roundtable' | 'partnership' = 'roundtable',
): Promise<Evening> {
  const [space, meeting] = [newId(), newId()]
  const [host = '', ...others] = members
  const circle = { id: space, kind, name: kind === 'roundtable' ? 'Thursday table' : null }
  await as(world, host, (tx) => foundCircle(tx, idOf(host), circle, others.map(idOf)))
  for (const other of others) await as(world, other, (tx) => joinCircle(tx, space))
  await as(world, host, (tx) =>
    tx.run(sql`insert into meetings.meeting (space_id, id, title, starts_at, ends_at, zone, made_by)
      values (${space}, ${meeting}, 'An evening', trust.now(), trust.now() + interval '90 minutes',
        'America/Los_Angeles', ${idOf(host)})`),
  )
  return { space, meeting }
}

/** Begins one protocol; gives the address of the sitting. */
export async function begin(
  person: Visitor,
  { space, meeting }: Evening,
  what: Record<string, string> = {},
): Promise<string> {
  const answer = await person.post('/sittings', {
    meeting: `${space}/${meeting}`,
    what: 'consultancy',
    slot: '50',
    presenter: idOf('amina.okafor'),
    about: 'How do I talk about reading without blaming?',
    ...what,
  })
  if (answer.status !== 303) throw new Error(answer.words)
  return answer.to.replace(/\?.*$/, '')
}

/** The version a page shows. */
export const versionOf = (page: Answer) => page.field('version') ?? ''

/** Presses a button on what one sees now. */
export async function press(person: Visitor, at: string, move: string): Promise<Answer> {
  const page = await person.get(at)
  return person.post(`${at}/moves`, { move, version: versionOf(page) })
}

/** Writes a card in a step. */
export const write = (person: Visitor, at: string, step: number, words: string) =>
  writeAs(person, at, { step, words, kind: 'question' })

/** Writes a card of a kind. */
export const writeAs = (
  person: Visitor,
  at: string,
  { step, words, kind }: { step: number; words: string; kind: string },
) => person.post(`${at}/cards`, { once: crypto.randomUUID(), step: String(step), kind, words })
