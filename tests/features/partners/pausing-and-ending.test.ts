import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const ours = await circleOf('amina.okafor', 'maya.halvorsen')
const at = `/partners/${ours}`

async function circleOf(one: string, other: string) {
  const [row] = await world.look<{ id: string }>(
    `select c.id from sharing.circle c where c.ended_at is null and 2 = (select count(*) from sharing.membership m
      where m.space_id = c.id and m.until_at is null and m.person_id in ($1, $2))`,
    [castMember(one).id, castMember(other).id],
  )
  return row?.id ?? ''
}

const shared = async () => (await maya.get(at)).links.filter((link) => link.startsWith('/shared/'))

test('the page of a partnership shows the agreement, what each shows the other, and a first talk', async () => {
  const page = await amina.get(at)
  assert.match(page.words, /Your main partner Maya Halvorsen Partners since .*September 9/)
  assert.match(page.words, /Our agreement Agreed by everybody here In force since .*September 9/)
  assert.match(page.words, /Maya Halvorsen shows you/)
  assert.match(page.words, /You show Maya Halvorsen/)
  assert.ok(page.links.includes(`${at}/first-talk`))
  assert.ok((await statementsOf(amina, at)).length <= 4)
})

test('a first talk is one page of eight questions and twenty minutes', async () => {
  const { words } = await amina.get(`${at}/first-talk`)
  const minutes = [...words.matchAll(/(\d+) min/g)].map(([, n]) => Number(n))
  assert.equal(minutes.length, 8)
  assert.equal(
    minutes.reduce((sum, n) => sum + n, 0),
    20,
  )
})

test('either pauses: what is shared rests at once, the other is told, and to pause twice is to pause', async () => {
  const links = await shared()
  assert.ok(links.length > 3)
  for (let n = 0; n < 2; n++) assert.equal((await amina.post(`${at}/pause`)).to, at)
  for (const link of links) assert.equal((await maya.get(link)).status, 404)
  const told = (await maya.get('/notices')).words.match(/Amina Okafor paused what you two share/g)
  assert.equal(told?.length, 1)
  assert.match((await maya.get(at)).words, /Paused\. What you two share rests.* Amina Okafor paused it/)
})

test('while two pause, no meeting is offered; whoever goes to plan one is led to where it is taken up again', async () => {
  for (const one of [amina, maya]) {
    const page = await one.get(at)
    assert.ok(!page.links.includes(`/meetings/new?circle=${ours}`))
    const plan = await one.get(`/meetings/new?circle=${ours}`)
    assert.match(
      plan.words,
      /This circle is paused\. Nothing new is planned until it goes on.* Take it up again/,
    )
    assert.ok(plan.links.includes(at))
    assert.doesNotMatch(plan.words, /Plan it/)
    const choose = await one.get('/meetings/new')
    assert.match(choose.words, /With whom\?.* Paused Nothing new is planned with these for now/)
    assert.ok(choose.links.includes(at) && !choose.links.includes(`/meetings/new?circle=${ours}`))
    const list = await one.get(`/meetings?circle=${ours}`)
    assert.ok(list.links.every((link) => !link.startsWith('/meetings/new')))
  }
  assert.match((await amina.get(at)).words, /Take it up again/)
})

test('only whoever paused takes it up again, and then it is open as before', async () => {
  await maya.post(`${at}/pause/ending`)
  assert.match((await maya.get(at)).words, /Paused\./)
  await amina.post(`${at}/pause/ending`)
  assert.ok((await shared()).length > 3)
  assert.ok((await amina.get(at)).links.includes(`/meetings/new?circle=${ours}`))
  assert.match((await maya.get('/notices')).words, /Amina Okafor took up again what you two share/)
})

test('of two partnerships one is the main one, and that is one’s own choice', async () => {
  const gus = await world.signedIn('gus.lindahl')
  const { to } = await amina.post('/partners', { person: castMember('gus.lindahl').id, kind: 'partnership' })
  assert.doesNotMatch((await amina.get(at)).words, /Make this my main/)
  assert.ok(!(await amina.get('/meetings/new')).links.some((link) => link.endsWith(to.split('/')[2] ?? to)))
  await gus.post(`${to}/acceptance`)
  assert.match((await amina.get('/meetings/new')).words, /With Gus Lindahl/)
  assert.match((await amina.get(to)).words, /Your partner Gus Lindahl .*Make this my main partnership/)
  await amina.post(`${to}/main`)
  assert.match((await amina.get(to)).words, /Your main partner Gus Lindahl/)
  assert.match((await amina.get(at)).words, /Your partner Maya Halvorsen/)
  assert.match((await maya.get(at)).words, /Your main partner Amina Okafor/)
})

test('either ends it at once, without a reason, and everything is closed on both sides', async () => {
  const links = await shared()
  const { to } = await maya.post(`${at}/ending`)
  const said = await maya.get(to)
  assert.match(
    said.words,
    /It has ended\. What you two showed each other is closed; what you wrote stays yours/,
  )
  assert.ok(said.links.includes('/me/words'))
  for (const link of links) assert.equal((await maya.get(link)).status, 404)
  assert.match((await amina.get('/notices')).words, /A partnership of yours has ended/)
  for (const deed of ['ending', 'pause', 'pause/ending', 'main', 'acceptance', 'declining'])
    assert.equal((await amina.post(`${at}/${deed}`)).status, 404, deed)
})

test('nobody else reads a partnership, or does anything with it', async () => {
  const circle = await circleOf('eleanor.vance', 'tom.ashcroft')
  const admin = await world.signedIn('naveen.pillai')
  for (const other of [amina, admin])
    for (const path of [
      `/partners/${circle}`,
      `/partners/${circle}/first-talk`,
      `/circles/${circle}/agreement`,
    ])
      assert.equal((await other.get(path)).status, 404, path)
  for (const deed of ['pause', 'ending', 'acceptance', 'main', 'hours'])
    assert.ok([404, 422].includes((await amina.post(`/partners/${circle}/${deed}`)).status), deed)
  assert.equal((await amina.post(`/partners/${circle}/hours`, { day: '2027-02-01', hours: '1' })).status, 404)
})
