import assert from 'node:assert/strict'
import { castMember } from '#demo'
import type { World } from '#world'
import { inDays, layRow } from './crawl-lay.ts'
import { circleOf, goalWords, idIn } from './crawl-year.ts'

const idOf = (key: string) => castMember(key).id

/** Something of a leader’s, and the circle it is spoken of in. */
interface Subject {
  owner: string
  noun: 'goal' | 'evidence' | 'purpose'
  item: string
  circle: string | null
}

const subject = (owner: string, noun: Subject['noun'], item: string, circle: string | null): Subject => ({
  owner: idOf(owner),
  noun,
  item,
  circle,
})

/**
 * What two leaders open beyond their pairs, and what is said to it: Siobhán at a table where her evaluator sits, once
 * presented and once for good, which opens nothing; Teo at a table that rests, for longer than was agreed, and by name to
 * who evaluates him. Everything said is answered with a line.
 */
export async function layWordsBetween(world: World) {
  const [table, resting] = [
    await roundtable(world, 'The Second Thursday'),
    await roundtable(world, 'New in the chair'),
  ]
  const evidence = await idIn(world, 'portfolio.evidence', 'siobhan.orourke', `title <> 'Thrown'`)
  const [goal, other] = await Promise.all(
    ['siobhan.orourke', 'teo.kalani'].map((key) => idIn(world, 'focus.goal', key)),
  )
  const coaching = await circleOf(world, 'teo.kalani', 'rosalind.achterberg')
  await (await world.signedIn('teo.kalani')).post('/goals', goalWords('teo.kalani older'))
  const purpose = await idIn(world, 'purpose.purpose', 'teo.kalani')
  const older = await idIn(world, 'focus.goal', 'teo.kalani', `id <> '${other}'`)
  const [presented, lasting] = [
    subject('siobhan.orourke', 'evidence', evidence, table),
    subject('siobhan.orourke', 'goal', goal!, table),
  ]
  const [rested, coached, named] = [resting, coaching, null].map((circle) =>
    subject('teo.kalani', 'goal', other!, circle),
  )
  await present(world, presented)
  await giveFor(world, lasting, 1)
  await giveFor(world, rested!, 1)
  await giveFor(world, { ...coached!, item: older }, 190)
  const before = { ...presented, circle: await circleBefore(world, 'siobhan.orourke', 'wiratama') }
  const said: [string, Subject][] = [
    ['amina.okafor', presented],
    ['zofia.wisniewska', presented],
    ['gus.lindahl', lasting],
    ['wiratama', before],
    ['owen.macallister', rested!],
    ['rosalind.achterberg', coached!],
    ['rosalind.achterberg', { ...coached!, item: older }],
    ['rosalind.achterberg', { ...named!, noun: 'purpose', item: purpose }],
    ['marcus.delacroix', named!],
  ]
  for (const [author, about] of said) await say(world, author, about)
}

async function say(world: World, author: string, { owner, noun, item, circle }: Subject) {
  const [me, about] = [idOf(author), { noun, item_id: item, circle_id: circle }]
  const from = { space_id: me, owner_id: owner, ...about }
  const feedback_id = await layRow(world, 'feedback.feedback', { ...from, kind: 'warm', words: 'Good' })
  const mark = { space_id: owner, author_id: me, feedback_id, state: 'heard', line: 'Thank you' }
  await layRow(world, 'feedback.mark', mark)
  await layRow(world, 'feedback.asking', { space_id: owner, person_id: me, ...about, question: 'And?' })
}

async function present(world: World, { owner, noun, item, circle }: Subject) {
  const [ahead] = await world.look<{ id: string }>(
    `select id from meetings.meeting where space_id = $1 and state = 'planned' and starts_at > $2
      order by starts_at limit 1`,
    [circle, world.clock.now()],
  )
  const leader = await world.signedIn(owner)
  const { status, words } = await leader.post(`/sharing/${noun}/${item}/meetings/${circle}`, {
    meeting: ahead!.id,
    days: '14',
  })
  assert.equal(status, 303, words)
}

const giveFor = (world: World, { owner, noun, item, circle }: Subject, days: number) =>
  layRow(world, 'sharing."grant"', {
    space_id: owner,
    noun,
    item_id: item,
    circle_id: circle,
    given_by: owner,
    from_at: inDays(world, -days),
  })

/** A roundtable of the demo, by its name. */
export async function roundtable(world: World, name: string) {
  const [row] = await world.look<{ id: string }>('select id from sharing.circle where name = $1', [name])
  return row!.id
}

async function circleBefore(world: World, one: string, other: string) {
  const [row] = await world.look<{ id: string }>(
    `select a.space_id as id from sharing.membership a join sharing.membership b on b.space_id = a.space_id
      join sharing.circle c on c.id = a.space_id
      where a.person_id = $1 and b.person_id = $2 and c.kind <> 'roundtable'`,
    [idOf(one), idOf(other)],
  )
  return row!.id
}
