import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '#world'
import { openMailbox } from '../mail/mailbox.ts'

const box = await openMailbox()
after(box.close)
const world = await openWorld({ demo: true, mail: { url: box.url, from: 'LPS <lps@school.example>' } })
const eleanor = await world.signedIn('eleanor.vance')
const [district] = await world.look<{ id: string }>(
  `select id from organizations.organization where name = 'Harlow Valley Unified'`,
)
const letters = () => world.look(`select from mail.letter where address = 'often@example.org'`)
const invite = (email: string) =>
  eleanor.post('/invitations', {
    organization: district!.id,
    name: 'Nadia Bell',
    email,
    title: 'Dean',
    roleKind: 'dean',
    starts: '2027-02-01',
  })

test('an address that had twenty letters of an organization today gets no more, and nothing is done', async () => {
  const { to } = await invite('often@example.org')
  for (let n = 1; n < 20; n++) assert.equal((await eleanor.post(`${to}/links`)).status, 303)
  assert.equal((await letters()).length, 20)
  const link = (await eleanor.get(to)).field('link')
  const again = await eleanor.post(`${to}/links`)
  assert.equal(again.status, 429)
  assert.match(again.words, /twenty letters with an invitation/)
  assert.equal((await invite('Often@Example.org')).status, 429)
  assert.equal((await letters()).length, 20)
  assert.equal((await eleanor.get(to)).field('link'), link)
  assert.equal((await invite('another@example.org')).status, 303)
  world.clock.set(new Date(world.clock.now().getTime() + 25 * 3600_000))
  assert.equal((await eleanor.post(`${to}/links`)).status, 303)
})
