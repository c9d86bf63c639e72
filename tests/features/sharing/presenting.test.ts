import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld, type Visitor } from '#world'
import { capture, goalsOf } from '../capture.ts'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const siobhan = await world.signedIn('siobhan.orourke')
const zofia = await world.signedIn('zofia.wisniewska')
const wiratama = await world.signedIn('wiratama')
const start = world.clock.now()
const days = 86_400_000
const [table] = await world.look<{ id: string }>(
  `select id from sharing.circle where name = 'The Second Thursday'`,
)
const circle = table!.id

/** A meeting of that round table in so many days. */
async function meetingIn(n: number) {
  const at = new Date(start.getTime() + n * days)
  const [made] = await world.look<{ id: string }>(
    `insert into meetings.meeting (space_id, starts_at, ends_at, zone, made_by) values ($1, $2, $2::timestamptz + interval '90 minutes',
      'America/Los_Angeles', $3) returning id`,
    [circle, at, castMember('amina.okafor').id],
  )
  return made!.id
}
const meeting = await meetingIn(9)

async function entryOf(leader: Visitor, key: string, caption: string) {
  const id = (await capture(leader, { caption })).split('/').at(-1) ?? ''
  const sharing = `/sharing/evidence/${id}`
  return {
    id,
    sharing,
    presenting: `${sharing}/meetings/${circle}`,
    shared: `/shared/${castMember(key).id}/evidence/${id}`,
  }
}

test('a leader presents an entry in a coming meeting, after seeing who will see it; the label says until when', async () => {
  const { id, sharing, presenting, shared } = await entryOf(amina, 'amina.okafor', 'On the table')
  const page = await amina.get(sharing)
  assert.match(page.words, /Present it to The Second Thursday next meeting on/)
  assert.ok(page.links.includes(presenting))
  const asked = await amina.get(presenting)
  assert.match(asked.words, /Who will see it .*Ruth Abernathy.*Zofia Wiśniewska evaluates somebody here/)
  assert.match(asked.words, /open from the moment you present it/)
  assert.equal((await siobhan.get(shared)).status, 404)
  const answer = await amina.post(presenting, { meeting, days: '14' })
  assert.deepEqual([answer.status, answer.to], [303, sharing])
  assert.match((await amina.get(`/portfolio/${id}`)).words, /You and The Second Thursday until Mar 11/)
  assert.equal((await siobhan.get(shared)).status, 200)
  const [put] = await world.look(`select from meetings.agenda_item where meeting_id = $1 and item_id = $2`, [
    meeting,
    id,
  ])
  assert.ok(put)
})

test('it closes by itself, can be ended at once, and presented again', async () => {
  const { sharing, presenting, shared } = await entryOf(amina, 'amina.okafor', 'For a while')
  await amina.post(presenting, { meeting, days: '7' })
  world.clock.set(new Date(start.getTime() + 15 * days))
  assert.equal((await siobhan.get(shared)).status, 200)
  world.clock.set(new Date(start.getTime() + 17 * days))
  assert.equal((await siobhan.get(shared)).status, 404)
  world.clock.set(start)
  await amina.post(`${sharing}/ending`, { circle })
  assert.equal((await siobhan.get(shared)).status, 404)
  assert.equal((await amina.post(presenting, { meeting, days: '0' })).status, 303)
  assert.equal((await siobhan.get(shared)).status, 200)
})

test('where one’s evaluator sits nothing is open for good, and a sentence offers to present it', async () => {
  const { id, sharing, presenting, shared } = await entryOf(siobhan, 'siobhan.orourke', 'With Zofia there')
  const page = await siobhan.get(sharing)
  assert.doesNotMatch(page.words, /Share with The Second Thursday/)
  assert.match(
    page.words,
    /Somebody who evaluates you sits in The Second Thursday.*You can present it in a meeting/,
  )
  const refused = await siobhan.post(sharing, { circle })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /You can present it in a meeting/)
  assert.equal((await amina.get(shared)).status, 404)
  assert.match((await siobhan.get(presenting)).words, /Zofia Wiśniewska evaluates you/)
  assert.equal((await siobhan.post(presenting, { meeting, days: '14' })).status, 303)
  for (const member of [amina, zofia]) assert.equal((await member.get(shared)).status, 200)
  assert.match((await siobhan.get(`/portfolio/${id}`)).words, /You and The Second Thursday until/)
})

test('a goal is presented with the entries that show it in the same tap', async () => {
  const [goal = ''] = await goalsOf(amina)
  const presenting = `/sharing/goal/${goal}/meetings/${circle}`
  assert.match((await amina.get(presenting)).words, /With the \d+ entries that show it/)
  await amina.post(presenting, { meeting, days: '14', along: 'yes' })
  const shared = (await wiratama.get('/people')).links.filter((link) => link.startsWith('/shared/'))
  assert.ok(shared.some((link) => link.endsWith(goal)) || shared.length > 5)
  const page = await wiratama.get(`/shared/${castMember('amina.okafor').id}/goal/${goal}`)
  assert.equal(page.status, 200)
})

test('nothing is presented in a meeting that is over, of another circle, or for a year', async () => {
  const { presenting, shared } = await entryOf(amina, 'amina.okafor', 'Strange forms')
  const past = await meetingIn(-3)
  for (const fields of [
    { meeting: past, days: '14' },
    { meeting: crypto.randomUUID(), days: '14' },
    { meeting: 'tomorrow', days: '14' },
    { meeting, days: '365' },
    { meeting, days: 'ever' },
    { days: '14' },
  ] as Record<string, string>[]) {
    const page = await amina.post(presenting, fields)
    assert.equal(page.status, 422)
    assert.match(page.words, /That meeting is over|Choose how long/)
  }
  assert.equal((await siobhan.get(shared)).status, 404)
  const maya = await world.signedIn('maya.halvorsen')
  assert.equal((await maya.get(presenting)).status, 404)
  assert.equal((await maya.post(presenting, { meeting, days: '14' })).status, 404)
})

test('a purpose and a philosophy are shared, read and answered like everything else', async () => {
  const maya = await world.signedIn('maya.halvorsen')
  const links = (await amina.get('/purpose')).links
  for (const noun of ['purpose', 'philosophy']) {
    const sharing = links.find((link) => link.startsWith(`/sharing/${noun}/`)) ?? ''
    const [, partner = ''] = /name="circle" value="([^"]+)"/.exec((await amina.get(sharing)).body) ?? []
    if (partner) await amina.post(sharing, { circle: partner })
    const shared = sharing.replace('/sharing/', `/shared/${castMember('amina.okafor').id}/`)
    const page = await maya.get(shared)
    assert.equal(page.status, 200, noun)
    assert.match(page.words, /Amina Okafor shares this with you\./)
    assert.match(page.words, /Say it/)
    assert.equal((await zofia.get(shared)).status, 404)
    assert.equal(
      (await amina.get(sharing.replace('/sharing/', `/shared/${castMember('maya.halvorsen').id}/`))).status,
      404,
    )
  }
})

test('the page of sharing speaks of what is shared, not of photos that are not there', async () => {
  const said = {
    purpose: [/What the cycle is for/, /They see what this cycle is for, as it stands/],
    philosophy: [/What you believe/, /They see what you believe, as it stands/],
    goal: [/The goal/, /They see the goal as it stands, with its numbers/],
    evidence: [/The entry/, /the photos and the files/],
  }
  const [goal = ''] = await goalsOf(amina)
  const { sharing: entry } = await entryOf(amina, 'amina.okafor', 'With words of its own')
  const own = (await amina.get('/purpose')).links.filter((link) => link.startsWith('/sharing/'))
  for (const at of [...own, `/sharing/goal/${goal}`, entry]) {
    const noun = at.split('/')[2] as keyof typeof said
    const { words } = await amina.get(at)
    for (const sentence of said[noun]) assert.match(words, sentence, noun)
    if (noun !== 'evidence') assert.doesNotMatch(words, /photos and/, noun)
  }
})

test('the pages of presenting cost a handful of statements', async () => {
  const { sharing, presenting } = await entryOf(amina, 'amina.okafor', 'Counted')
  assert.ok((await statementsOf(amina, sharing)).length <= 8)
  assert.ok((await statementsOf(amina, presenting)).length <= 6)
})
