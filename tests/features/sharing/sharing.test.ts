import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld, type Answer, type Visitor } from '#world'
import { capture, goalsOf } from '../capture.ts'
import { phonePhoto } from '../phone-photo.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const marcus = await world.signedIn('marcus.delacroix')
const owner = castMember('amina.okafor').id
const idOf = (entry: string) => entry.split('/').at(-1) ?? ''
const seen = (entry: string) => `/shared/${owner}/evidence/${idOf(entry)}`

const photoOn = (page: Answer) => page.links.find((link) => link.startsWith('/files/')) ?? ''

/** The two taps: the label of the entry, then the one button. */
async function share(leader: Visitor, entry: string) {
  const label = (await leader.get(entry)).links.find((link) => link.startsWith('/sharing/')) ?? ''
  const page = await leader.get(label)
  const [, circle = ''] = /name="circle" value="([^"]+)"/.exec(page.body) ?? []
  return leader.post(label, { circle })
}

test('an entry is shared with the partner in two taps, and its label says so in words', async () => {
  const entry = await capture(amina, { caption: 'Shared in two taps' })
  assert.match((await amina.get(entry)).words, /Only you/)
  const answer = await share(amina, entry)
  assert.equal(answer.status, 303)
  const page = await amina.get(answer.to)
  assert.match(page.words, /Open to Maya Halvorsen, your partner until you stop sharing Stop sharing/)
  for (const place of [entry, answer.to, '/portfolio'])
    assert.match((await amina.get(place)).words, /You and Maya Halvorsen, your partner/)
})

test('the partner finds it among what is shared, reads it, and sees its photo', async () => {
  const entry = await capture(amina, {
    caption: 'See the wall',
    title: 'Blue wall',
    file: await phonePhoto(),
  })
  await world.settled()
  assert.equal((await maya.get(seen(entry))).status, 404)
  await share(amina, entry)
  const people = await maya.get('/people')
  assert.match(people.words, /Shared with me .*Blue wall an entry from Amina Okafor, Feb 16/)
  assert.ok(people.links.includes(seen(entry)))
  const page = await maya.get(seen(entry))
  assert.match(page.words, /Amina Okafor shares this with you\./)
  assert.match(page.words, /See the wall/)
  assert.doesNotMatch(page.words, /Change the words|Put in the trash|Add it to a goal/)
  const photo = photoOn(page)
  const bytes = await maya.get(photo)
  assert.deepEqual([bytes.status, bytes.headers.get('cache-control')], [200, 'private, no-cache'])
})

test('that somebody opened it is noted once a day, and shown to the owner alone', async () => {
  const entry = await capture(amina, { caption: 'Who reads this?' })
  await share(amina, entry)
  const sharing = `/sharing/evidence/${idOf(entry)}`
  assert.match((await amina.get(sharing)).words, /Nobody but you has opened it\./)
  const today = world.clock.now()
  for (let n = 0; n < 3; n++) await maya.get(seen(entry))
  world.clock.set(new Date(today.getTime() + 24 * 3_600_000))
  await maya.get(seen(entry))
  const page = await amina.get(sharing)
  world.clock.set(today)
  assert.deepEqual(
    page.words.match(/Maya Halvorsen opened it on \w+, \w+ \d+/g),
    ['Wednesday, Feb 17', 'Tuesday, Feb 16'].map((day) => `Maya Halvorsen opened it on ${day}`),
  )
  assert.equal((await maya.get(sharing)).status, 404)
})

test('to stop sharing closes text and photo at once', async () => {
  const entry = await capture(amina, { caption: 'Only for an hour', file: await phonePhoto() })
  await world.settled()
  await share(amina, entry)
  const photo = photoOn(await maya.get(seen(entry)))
  const sharing = `/sharing/evidence/${idOf(entry)}`
  const [, circle = ''] =
    /\/ending".*?name="circle" value="([^"]+)"/s.exec((await amina.get(sharing)).body) ?? []
  await amina.post(`${sharing}/ending`, { circle })
  assert.equal((await maya.get(seen(entry))).status, 404)
  assert.equal((await maya.get(photo)).status, 404)
  assert.ok(!(await maya.get('/people')).links.includes(seen(entry)))
  assert.match((await amina.get(entry)).words, /Only you/)
})

test('what is in the trash is closed, and open again when it is taken back', async () => {
  const entry = await capture(amina, { caption: 'Back and forth' })
  await share(amina, entry)
  await amina.post(`${entry}/trash`)
  assert.equal((await maya.get(seen(entry))).status, 404)
  await amina.post(`${entry}/trash/ending`)
  assert.equal((await maya.get(seen(entry))).status, 200)
})

test('nobody else sees it: not the one who evaluates her, not another principal, not who is not signed in', async () => {
  const entry = await capture(amina, { caption: 'For one pair of eyes', file: await phonePhoto() })
  await world.settled()
  await share(amina, entry)
  const photo = photoOn(await maya.get(seen(entry)))
  for (const other of [marcus, await world.signedIn('ruth.abernathy')])
    for (const address of [seen(entry), photo, entry, `/sharing/evidence/${idOf(entry)}`])
      assert.equal((await other.get(address)).status, 404, address)
  assert.equal((await world.visitor().get(seen(entry))).status, 302)
})

test('what an entry is joined to stays closed unless that is shared too', async () => {
  const fields = { kind: 'school', statement: 'A goal of my own' }
  await amina.post('/goals', fields)
  const goal = (await goalsOf(amina)).at(-1) ?? ''
  const entry = await capture(amina, { caption: 'Joined', goal, claim: 'A private join' })
  await share(amina, entry)
  assert.doesNotMatch((await maya.get(seen(entry))).words, /A goal of my own|A private join/)
  const [, circle = ''] =
    /name="circle" value="([^"]+)"/.exec((await amina.get(`/sharing/goal/${goal}`)).body) ?? []
  await amina.post(`/sharing/goal/${goal}`, { circle })
  assert.match((await maya.get(seen(entry))).words, /A goal of my own A private join/)
  assert.match(
    (await maya.get(`/shared/${owner}/goal/${goal}`)).words,
    /A goal of my own Amina Okafor shares this with you\./,
  )
})

test('a person cannot share what is not theirs, nor with a circle they are not in', async () => {
  const entry = await capture(amina, { caption: 'Not yours to give' })
  const sharing = `/sharing/evidence/${idOf(entry)}`
  const circles = await world.look<{ id: string }>(`select id from sharing.circle where ended_at is null`)
  for (const { id: circle } of circles) {
    assert.equal((await marcus.post(sharing, { circle })).status, 404)
    assert.equal((await maya.post(sharing, { circle })).status, 404)
  }
  const others = await world.look<{ id: string }>(
    `select id from sharing.circle c where ended_at is null and not exists (select 1 from sharing.membership m
      where m.space_id = c.id and m.person_id = $1)`,
    [owner],
  )
  for (const { id: circle } of others) assert.equal((await amina.post(sharing, { circle })).status, 404)
  assert.match((await amina.get(entry)).words, /Only you/)
})

test('what nobody could mean is answered as a page that is not here', async () => {
  const entry = idOf(await capture(amina, { caption: 'Strange addresses' }))
  const strange = [
    amina.get('/sharing/evidence/nothing'),
    amina.get(`/sharing/secret/${entry}`),
    amina.post(`/sharing/evidence/${entry}`),
    amina.post(`/sharing/evidence/${entry}`, { circle: 'everybody' }),
    amina.post(`/sharing/evidence/${entry}`, { person: crypto.randomUUID() }),
    amina.post(`/sharing/evidence/${entry}/ending`, { circle: '' }),
  ]
  for (const answer of await Promise.all(strange)) assert.equal(answer.status, 404)
})

test('whoever evaluates a leader is never let in by name', async () => {
  const entry = idOf(await capture(amina, { caption: 'Not for my evaluator' }))
  const person = castMember('marcus.delacroix').id
  assert.equal((await amina.post(`/sharing/evidence/${entry}`, { person })).status, 404)
})

test('leaving a partnership closes everything that was open, on both sides', async () => {
  const entry = await capture(amina, { caption: 'Until we part' })
  const sharing = `/sharing/evidence/${idOf(entry)}`
  const [, circle = ''] = /name="circle" value="([^"]+)"/.exec((await amina.get(sharing)).body) ?? []
  await share(amina, entry)
  const hers = (await amina.get('/people')).links.filter((link) => link.startsWith('/shared/'))
  assert.ok(hers.length > 5)
  const leave = `/partners/${circle}/ending`
  assert.equal((await marcus.post(leave)).status, 404)
  assert.equal((await maya.get(seen(entry))).status, 200)
  assert.equal((await maya.post(leave)).to, '/people?left=pair')
  assert.equal((await maya.get(seen(entry))).status, 404)
  for (const link of hers) assert.equal((await amina.get(link)).status, 404)
  assert.match(
    (await maya.get('/people')).words,
    /You have no partner at the moment\..*Nobody has shared anything with you yet\./,
  )
  assert.match((await amina.get(entry)).words, /Only you/)
  assert.equal((await amina.post(sharing, { circle })).status, 404)
  assert.doesNotMatch((await amina.get(sharing)).words, /Share with Maya/)
})
