import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { asPerson } from '#platform'
import { tell, walkTurns } from '#notices'
import { foundCircle } from '#sharing'
import { newId } from '#platform'
import { openWorld } from '#world'
import { openMailbox, type Arrived } from '../mail/mailbox.ts'

const box = await openMailbox()
after(box.close)
const world = await openWorld({ demo: true, mail: { url: box.url, from: 'LPS <lps@school.example>' } })
const { db, mail } = world.program

const idOf = async (name: string) => {
  const [{ id } = { id: '' }] = await world.look<{ id: string }>(
    'select id from people.person where name = $1',
    [name],
  )
  return id
}
const [amina, maya] = [await idOf('Amina Okafor'), await idOf('Maya Halvorsen')]
const [asAmina, asMaya] = [await world.signedIn('amina.okafor'), await world.signedIn('maya.halvorsen')]
await world.look('delete from notices.notice')
await world.look(`update people.person set time_zone = 'America/Chicago'`)

const about = { noun: 'partnership', space: amina, id: amina }
const at = (moment: string) => world.clock.set(new Date(moment))
const post = async (): Promise<Arrived[]> => {
  const before = box.letters.length
  await walkTurns(db)
  await mail.deliver()
  return box.letters.slice(before)
}
const told = (kind: 'partner asked' | 'role given') =>
  db.as(asPerson(amina), (tx) => tell(tx, maya, { kind, about }))

test('Amina asks Maya: Maya reads it on Today, once, and in her list, and nobody else does', async () => {
  at('2027-02-16T16:00:00Z') // Tuesday, ten in Chicago
  const circle = { id: newId(), kind: 'partnership' as const, name: null }
  await db.as(asPerson(amina), (tx) => foundCircle(tx, amina, circle, [maya]))
  const today = await asMaya.get('/today')
  assert.match(today.words, /Amina Okafor asks you to be partners/)
  assert.doesNotMatch(today.words, /new notice/)
  const list = await asMaya.get('/notices')
  assert.match(list.words, /New Mark all as read Amina Okafor asks you to be partners/)
  assert.ok(list.links.includes('/people#asked'))
  assert.match((await asAmina.get('/notices')).words, /Nothing yet/)
  await asMaya.post(`/partners/${circle.id}/acceptance`)
  assert.match((await asAmina.get('/notices')).words, /Maya Halvorsen accepted: you are partners now/)
  await asAmina.post(`/partners/${circle.id}/ending`)
  assert.match((await asMaya.get('/notices')).words, /A partnership of yours has ended/)
  assert.match((await asMaya.get('/today')).words, /One new notice/)
})

test('marked as read, they stand under earlier, and what came meanwhile stays new', async () => {
  const list = await asMaya.get('/notices')
  at('2027-02-16T16:05:00Z')
  await told('role given')
  const answer = await asMaya.post('/notices/seen', { until: list.field('until') ?? '' })
  assert.deepEqual([answer.status, answer.to], [303, '/notices'])
  assert.match(
    (await asMaya.get('/notices')).words,
    /New Mark all as read Amina Okafor gave you a role .* Earlier A partnership/,
  )
})

test('the digest comes at seven the next morning, with counts and no name, and only once', async () => {
  assert.equal((await post()).length, 0)
  at('2027-02-17T12:59:00Z')
  assert.equal((await post()).filter(({ recipient }) => recipient.startsWith(maya)).length, 0)
  at('2027-02-17T13:00:00Z')
  const letter = (await post()).find(({ recipient }) => recipient.startsWith(maya))
  assert.equal(letter?.subject, 'One new notice in LPS')
  assert.match(letter?.text ?? '', /You were given a role\./)
  assert.doesNotMatch(letter?.source ?? '', /Amina|Okafor|Halvorsen/)
  assert.equal((await post()).length, 0)
})

test('one click turns the digest off without signing in, twice as well as once', async () => {
  const letter = box.letters.find(({ recipient }) => recipient.startsWith(maya))
  const source = (letter?.source ?? '').replace(/\r\n[ \t]+/g, ' ')
  const [, address = ''] = /^List-Unsubscribe: <([^>]+)>/m.exec(source) ?? []
  const path = new URL(address).pathname
  const page = await world.visitor().get(path)
  assert.match(page.words, /The daily digest will no longer come/)
  assert.doesNotMatch(page.words, /Maya/)
  const oneClick = () =>
    world.app.request(address, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  assert.deepEqual([(await oneClick()).status, (await oneClick()).status], [200, 200])
  await told('role given')
  at('2027-02-18T13:00:00Z')
  assert.equal((await post()).filter(({ recipient }) => recipient.startsWith(maya)).length, 0)
  assert.doesNotMatch((await asMaya.get('/me/notices')).body, /name="digest"[^>]*checked/)
  assert.equal((await world.visitor().get(`${path.slice(0, -3)}abc`)).status, 404)
  assert.equal((await world.visitor().get(path.replace('digest', 'nudge'))).status, 404)
})

test('Maya wants askings at once, but in no break of her school and on no leave', async () => {
  const kept = await asMaya.post('/me/notices', {
    digest: 'yes',
    digestHour: '7',
    quietFrom: '20',
    quietTo: '6',
    'partner-asked': 'atOnce',
  })
  assert.equal(kept.to, '/me/notices?saved=notices')
  at('2027-02-18T16:00:00Z')
  await told('partner asked')
  const [letter] = await post()
  assert.match(letter?.text ?? '', /Somebody asks you into a partnership/)
  await world.look(
    `insert into organizations.pause (organization_id, title, starts, ends)
    select o.top_id, 'Winter break', '2027-02-18', '2027-02-19' from posts.post p
      join organizations.organization o on o.id = p.organization_id where p.space_id = $1 limit 1`,
    [maya],
  )
  await told('partner asked')
  assert.equal((await post()).length, 0)
  at('2027-02-22T14:00:00Z')
  await world.look('delete from organizations.pause')
  await world.look(
    `insert into posts.leave (space_id, post_id, starts, ends) select space_id, id, '2027-02-20', '2027-02-23'
    from posts.post where space_id = $1 limit 1`,
    [maya],
  )
  assert.equal((await post()).length, 0)
  at('2027-02-24T14:00:00Z')
  assert.equal((await post()).length, 1)
})

test('an hour that is none comes back with a sentence', async () => {
  const answer = await asMaya.post('/me/notices', { digestHour: '25', quietFrom: '1', quietTo: '2' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Choose an hour\./)
})

test('nobody is told by a stranger, of access by anybody, or of what they did', async () => {
  const [{ stranger = '' } = {}] = await world.look<{ stranger: string }>(`select uuidv7() as stranger`)
  await assert.rejects(db.as(asPerson(stranger), (tx) => tell(tx, maya, { kind: 'role given', about })))
  await assert.rejects(db.as(asPerson(amina), (tx) => tell(tx, maya, { kind: 'access opened', about })))
  await assert.rejects(
    db.as(asPerson(amina), (tx) =>
      tx.run({ name: '', text: `select trust.tell($1, 'role given', 'role', $1, $1)`, values: [maya] }),
    ),
  )
  const count = async () => (await world.look('select from notices.notice')).length
  const before = await count()
  await db.as(asPerson(amina), (tx) => tell(tx, amina, { kind: 'role given', about }))
  assert.equal(await count(), before)
})

test('no letter holds a word that anybody wrote', async () => {
  const texts = await world.look<{
    text: string
  }>(`select caption as text from portfolio.evidence where length(caption) > 12
    union select statement from focus.goal union select name from people.person where length(name) > 6`)
  assert.ok(texts.length > 20 && box.letters.length > 2)
  for (const { source } of box.letters)
    for (const { text } of texts) assert.ok(!source.includes(text), 'A letter holds a private word.')
})
