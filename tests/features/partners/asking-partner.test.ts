import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const idOf = (key: string) => castMember(key).id
const [andre, linh, amina, keisha] = [
  await world.signedIn('andre.whitlock'),
  await world.signedIn('linh.nguyen'),
  await world.signedIn('amina.okafor'),
  await world.signedIn('keisha.baptiste'),
]
const ask = (one: typeof andre, key: string, kind = 'partnership') =>
  one.post('/partners', { person: idOf(key), kind })
const together = async (one: string, other: string) =>
  (
    await world.look<{ id: string }>(
      `select c.id from sharing.circle c where c.ended_at is null and c.kind = 'partnership' and 2 = (select count(*)
        from sharing.membership m where m.space_id = c.id and m.until_at is null and m.person_id in ($1, $2))`,
      [idOf(one), idOf(other)],
    )
  ).map(({ id }) => id)

test('with one tap a suggested person is asked, told of it, and sees who asks and nothing else', async () => {
  await andre.get('/partners/find')
  const { to } = await ask(andre, 'linh.nguyen')
  assert.match((await andre.get(to)).words, /You asked on .* Linh Nguyen has not answered yet.* Take it back/)
  assert.match((await linh.get('/notices')).words, /André Whitlock asks you to be partners/)
  const page = await linh.get(to)
  assert.match(page.words, /André Whitlock asks you to be partners\. If you say yes you meet as equals/)
  assert.doesNotMatch(page.words, /What you show each other|Our agreement/)
  assert.equal((await linh.get(`/circles/${to.split('/').at(-1)}/agreement`)).status, 404)
  const { words } = await andre.get('/partners/find')
  assert.match(words, /Waiting for an answer .*You asked Linh Nguyen/)
  assert.equal(words.match(/Linh Nguyen/g)?.length, 1, 'and is suggested no more')
})

test('asking twice, in two tabs at once, is asking once', async () => {
  const [first, second] = await Promise.all([ask(andre, 'linh.nguyen'), ask(andre, 'linh.nguyen')])
  assert.equal(first.to, second.to)
  assert.equal((await together('andre.whitlock', 'linh.nguyen')).length, 1)
})

test('an asking is taken back, and saying yes to it is answered with a sentence', async () => {
  const { to } = await ask(andre, 'linh.nguyen')
  assert.equal((await andre.post(`${to}/ending`)).to, '/people?left=asking')
  const late = await linh.post(`${to}/acceptance`)
  assert.equal(late.status, 404)
  assert.match(late.words, /This is not here any more An asking may have been taken back/)
  assert.match((await linh.get(to)).words, /This is not here any more/)
  assert.equal((await linh.post(`${to}/declining`)).status, 404)
})

test('who says no says it without a trace: no notice, no history, nothing on the page of who asked', async () => {
  const { to } = await ask(andre, 'linh.nguyen')
  const noted = () =>
    world.look(`select id from notices.notice where space_id = $1 and caused_by = $2`, [
      idOf('andre.whitlock'),
      idOf('linh.nguyen'),
    ])
  const before = await noted()
  assert.equal((await linh.post(`${to}/declining`)).to, '/people?left=asked')
  assert.deepEqual(await noted(), before)
  assert.deepEqual(
    await world.look(`select verb from platform.happening where space_id = $1 and who = $2`, [
      to.split('/').at(-1),
      idOf('linh.nguyen'),
    ]),
    [],
  )
  assert.equal((await andre.get(to)).status, 404)
  assert.doesNotMatch((await andre.get('/people')).words, /Linh/)
})

test('who asks somebody that has asked them says yes by it', async () => {
  const { to } = await ask(andre, 'linh.nguyen')
  assert.equal((await ask(linh, 'andre.whitlock')).to, to)
  assert.match((await andre.get(to)).words, /Your main partner Linh Nguyen|Your partner Linh Nguyen/)
  assert.match((await andre.get('/notices')).words, /Linh Nguyen accepted: you are partners now/)
  await andre.post(`${to}/ending`)
})

test('two who ask each other in the same moment are partners once', async () => {
  const [one, other] = await Promise.all([ask(andre, 'linh.nguyen'), ask(linh, 'andre.whitlock')])
  assert.deepEqual([one.status, other.status], [303, 303])
  const circles = await together('andre.whitlock', 'linh.nguyen')
  assert.equal(circles.length, 1)
  assert.match((await linh.get(`/partners/${circles[0]}`)).words, /Partners since/)
  await Promise.all([
    andre.post(`/partners/${circles[0]}/ending`),
    linh.post(`/partners/${circles[0]}/ending`),
  ])
  assert.deepEqual(await together('andre.whitlock', 'linh.nguyen'), [])
})

test('saying yes twice at once is saying yes', async () => {
  const { to } = await ask(andre, 'linh.nguyen')
  const answers = await Promise.all([linh.post(`${to}/acceptance`), linh.post(`${to}/acceptance`)])
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  )
  await linh.post(`${to}/ending`)
})

test('nobody asks themselves, somebody they cannot find, or whoever evaluates them, and a sentence says why', async () => {
  assert.match((await ask(andre, 'andre.whitlock')).words, /That is you\./)
  const stranger = await andre.post('/partners', { person: crypto.randomUUID(), kind: 'partnership' })
  assert.equal(stranger.status, 422)
  assert.match(stranger.words, /You cannot find this person/)
  for (const kind of ['partnership', 'coaching'])
    assert.match((await ask(andre, 'zofia.wisniewska', kind)).words, /One of you evaluates the other\./)
  const zofia = await world.signedIn('zofia.wisniewska')
  assert.match((await ask(zofia, 'andre.whitlock')).words, /One of you evaluates the other\./)
  assert.match(
    (await zofia.get(`/partners/new?person=${idOf('andre.whitlock')}`)).words,
    /One of you evaluates the other\./,
  )
})

test('what nobody could mean is answered with the form or as a page that is not here', async () => {
  assert.equal((await andre.post('/partners')).status, 422)
  assert.equal((await andre.post('/partners', { person: 'x', kind: 'y' })).status, 422)
  assert.equal((await andre.get(`/partners/new?person=${crypto.randomUUID()}`)).status, 404)
  assert.equal((await andre.get(`/partners/${crypto.randomUUID()}`)).status, 404)
  assert.equal((await andre.get('/partners/nonsense')).status, 404)
})

test('whoever stands above in the line may be asked, and the page says what that means', async () => {
  const page = await andre.get(`/partners/new?person=${idOf('eleanor.vance')}`)
  assert.match(
    page.words,
    /Eleanor Vance stands above or below you in the line of evaluation\. That is allowed/,
  )
  const [equal] = [await andre.get(`/partners/new?person=${idOf('ruth.abernathy')}`)]
  assert.doesNotMatch(equal.words, /above or below/)
})

test('an evaluator appointed between the asking and the yes ends the asking', async () => {
  const { to } = await ask(andre, 'keisha.baptiste')
  const eleanor = await world.signedIn('eleanor.vance')
  const given = { person: idOf('keisha.baptiste'), process: 'observation', until: '2027-06-30' }
  assert.equal((await eleanor.post(`/supervision/${idOf('andre.whitlock')}`, given)).status, 303)
  assert.equal((await keisha.post(`${to}/acceptance`)).status, 404)
  assert.equal((await andre.get(to)).status, 404)
  assert.match((await ask(keisha, 'andre.whitlock')).words, /One of you evaluates the other\./)
})

test('a partner who is made the evaluator is a partner no longer from that moment on, and both are told', async () => {
  const circle = (await together('amina.okafor', 'maya.halvorsen'))[0] ?? ''
  const maya = await world.signedIn('maya.halvorsen')
  const theirs = (await maya.get(`/partners/${circle}`)).links.filter((link) => link.startsWith('/shared/'))
  assert.ok(theirs.length > 3)
  const eleanor = await world.signedIn('eleanor.vance')
  const given = { person: idOf('maya.halvorsen'), process: 'evaluation', until: '2027-06-30' }
  assert.equal((await eleanor.post(`/supervision/${idOf('amina.okafor')}`, given)).status, 303)
  for (const link of theirs) assert.equal((await maya.get(link)).status, 404)
  for (const one of [amina, maya]) {
    assert.match((await one.get('/notices')).words, /A partnership of yours has ended/)
    assert.equal((await one.get(`/partners/${circle}`)).status, 404)
    assert.equal((await one.get(`/circles/${circle}/agreement`)).status, 404)
  }
  assert.match((await ask(amina, 'maya.halvorsen')).words, /One of you evaluates the other\./)
})

test('who has no post of their own and cannot find others still reads who asks them, and can say yes', async () => {
  const harold = await world.signedIn('harold.bjornstad')
  await world.look(
    `insert into people.setting (space_id, findable) values ($1, true)
    on conflict (space_id) do update set findable = true`,
    [idOf('harold.bjornstad')],
  )
  const gus = await world.signedIn('gus.lindahl')
  assert.equal((await harold.get(`/people/${idOf('gus.lindahl')}`)).status, 404)
  const { to } = await ask(gus, 'harold.bjornstad', 'coaching')
  assert.match((await harold.get(to)).words, /Gus Lindahl asks you to be their outside coach/)
  assert.equal((await harold.post(`${to}/acceptance`)).status, 303)
  assert.match((await gus.get(to)).words, /Your outside coach Harold Bjørnstad/)
})
