import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { openWorld, type Visitor } from '#world'
import { isIn, openSchool, signIn } from './account.ts'

const world = await openWorld()
const { noor, person } = await openSchool(world)
const phone =
  'Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0 Mobile Safari/537.36'

const endings = async (visitor: Visitor) =>
  (await visitor.get('/me/sign-in')).links.filter((link) =>
    /^\/me\/sign-in\/sessions\/\w+\/ending$/.test(link),
  )

const sayPhone = () =>
  world.look('update auth.session set "userAgent" = $1 where "userAgent" = \'\'', [phone])

test('a leader sees where she is signed in, in plain words, and which of it is here', async () => {
  const other = world.visitor()
  await signIn(other)
  await sayPhone()
  const { words } = await noor.get('/me/sign-in')
  assert.match(
    words,
    /Where you are signed in .*Last used .* This one .*Chrome on an Android device Last used .* Sign out/,
  )
  assert.equal((await endings(noor)).length, 1)
})

test('she signs out there, and stays signed in here', async () => {
  const other = world.visitor()
  await signIn(other)
  const before = await endings(noor)
  for (const link of before) assert.equal((await noor.post(link)).to, '/me/sign-in?changed=session')
  assert.deepEqual([await isIn(other), await isIn(noor)], [false, true])
  assert.equal((await noor.post(before[0]!)).status, 404)
})

test('she signs out everywhere else at once', async () => {
  const others = [world.visitor(), world.visitor()]
  for (const other of others) await signIn(other)
  const done = await noor.post('/me/sign-in/sessions/ending')
  assert.match((await noor.get(done.to)).words, /You are signed in here and nowhere else\./)
  assert.deepEqual(await Promise.all([noor, ...others].map(isIn)), [true, false, false])
})

test('nobody ends the session or removes the passkey of somebody else', async () => {
  const stranger = await world.signedIn('0197c348-8800-73fd-ad7e-b6fdf94a6f8b')
  const [mine] = await world.look<{ id: string }>(
    'select s.id from auth.session s join auth."user" u on u.id = s."userId" where u.name = $1',
    [person],
  )
  await world.look(
    `insert into auth.passkey (id, user_id, name, credential, public_key, counter, transports)
    select '0197c348-8800-73fd-ad7e-b6fdf94a6f8c', id, 'Hers', 'hers', '', 0, '{}' from auth."user" where name = $1`,
    [person],
  )
  await world.look(
    `insert into people.person (space_id, id, name, time_zone) values ($1, $1, 'Stranger', 'UTC')`,
    ['0197c348-8800-73fd-ad7e-b6fdf94a6f8b'],
  )
  for (const path of [`sessions/${mine!.id}`, 'passkeys/0197c348-8800-73fd-ad7e-b6fdf94a6f8c', 'passkeys/x'])
    assert.equal((await stranger.post(`/me/sign-in/${path}/ending`)).status, 404, path)
  assert.equal(await isIn(noor), true)
  const removed = await noor.post('/me/sign-in/passkeys/0197c348-8800-73fd-ad7e-b6fdf94a6f8c/ending')
  assert.equal(removed.to, '/me/sign-in?changed=passkeyGone')
})

test('a session goes on while it is used, and ends thirty days after', async () => {
  const days = async () =>
    (
      await world.look<{ days: number }>(
        `select round(extract(epoch from max("expiresAt") - now()) / 86400)::int as days from auth.session s
        join auth."user" u on u.id = s."userId" where u.name = $1`,
        [person],
      )
    )[0]!.days
  await world.look(`update auth.session set "expiresAt" = now() + interval '3 days'`)
  assert.equal(await isIn(noor), true)
  assert.equal(await days(), 3, 'within the hour nothing is noted')
  await world.look(`update auth.session set "updatedAt" = now() - interval '2 hours'`)
  assert.equal(await isIn(noor), true)
  for (let n = 0; (await days()) !== 30 && n < 200; n++) await wait(10)
  assert.equal(await days(), 30)
  await world.look(`update auth.session set "expiresAt" = now() - interval '1 second'`)
  assert.equal(await isIn(noor), false)
})
