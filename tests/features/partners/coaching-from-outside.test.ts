import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const teo = await world.signedIn('teo.kalani')
const rosalind = await world.signedIn('rosalind.achterberg')
const [row] = await world.look<{ id: string }>(
  `select c.id from sharing.circle c join sharing.membership m on m.space_id = c.id
    where c.kind = 'coaching' and m.person_id = $1`,
  [castMember('teo.kalani').id],
)
const at = `/partners/${row?.id}`

test('a leader and their outside coach both see how many of the promised hours were given', async () => {
  assert.match((await teo.get(at)).words, /Your outside coach Rosalind Achterberg .*6 of 24 h given/)
  assert.match((await rosalind.get(at)).words, /You coach Teo Kalani .*6 of 24 h given/)
})

test('either notes time with a line, and takes their own line away', async () => {
  await teo.post(`${at}/hours`, { day: '2027-02-10', hours: '1.5', note: 'By phone' })
  const page = await teo.get(at)
  assert.match(page.words, /7\.5 of 24 h given .*90 minutes · By phone/)
  const away = page.links.find((link) => /\/hours\/[^/]+\/ending$/.test(link)) ?? ''
  assert.equal((await rosalind.post(away)).status, 404)
  assert.equal((await teo.post(away)).to, at)
  assert.match((await rosalind.get(at)).words, /6 of 24 h given/)
})

test('time that cannot be comes back with a sentence beside it', async () => {
  const tried = [
    [{ day: '2027-02-10', hours: 'some' }, /Give the hours as a number/],
    [{ day: '2027-02-10', hours: '11' }, /Give the hours as a number/],
    [{ day: '2027-02-10', hours: '0' }, /Give the hours as a number/],
    [{ day: '2027-02-20', hours: '1' }, /This day is still to come/],
    [{ day: 'soon', hours: '1' }, /Choose a day/],
    [{ day: '2027-02-10', hours: '1', note: 'x'.repeat(201) }, /longer than fits/],
  ] as const
  for (const [fields, sentence] of tried) {
    const answer = await teo.post(`${at}/hours`, { ...fields })
    assert.equal(answer.status, 422)
    assert.match(answer.words, sentence)
  }
  const [{ to: asking }] = [
    await teo.post('/partners', { person: castMember('gus.lindahl').id, kind: 'coaching' }),
  ]
  assert.equal((await teo.post(`${asking}/hours`, { day: '2027-02-10', hours: '1' })).status, 404)
})

test('the hours a leader asks for stand in the agreement, and hold when the coach has accepted it', async () => {
  const gus = await world.signedIn('gus.lindahl')
  const amina = await world.signedIn('amina.okafor')
  const person = castMember('gus.lindahl').id
  for (const hours of ['many', '0', '7.3', '501'])
    assert.match(
      (await amina.post('/partners', { person, kind: 'coaching', hours })).words,
      /Give the hours as a number up to 500/,
    )
  const { to } = await amina.post('/partners', { person, kind: 'coaching', hours: '12' })
  const agreement = `/circles/${to.split('/').at(-1)}/agreement`
  assert.match((await amina.get(agreement)).words, /when whoever you asked has joined and accepts it/)
  assert.match((await gus.get(to)).words, /Amina Okafor asks you to be their outside coach/)
  assert.equal((await gus.get(agreement)).status, 404)
  await gus.post(`${to}/acceptance`)
  assert.match((await gus.get(to)).words, /An agreement waits for you .*No number of hours is promised yet/)
  const page = await gus.get(agreement)
  assert.match(page.words, /12 hours of coaching/)
  await gus.post(page.links.find((link) => link.endsWith('/acceptance')) ?? '')
  assert.match((await amina.get(to)).words, /0 of 12 h given/)
})

test('an outside coach is behind the same wall as a partner', async () => {
  const eleanor = await world.signedIn('eleanor.vance')
  const given = { person: castMember('rosalind.achterberg').id, process: 'evaluation', until: '2027-06-30' }
  const answer = await eleanor.post(`/supervision/${castMember('teo.kalani').id}`, given)
  if (answer.status === 303) assert.equal((await teo.get(at)).status, 404)
  else assert.equal((await teo.get(at)).status, 200)
  const marcus = castMember('marcus.delacroix').id
  assert.match(
    (await teo.post('/partners', { person: marcus, kind: 'coaching' })).words,
    /One of you evaluates/,
  )
})
