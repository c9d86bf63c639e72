// LPS ends while the mail server refuses: what somebody was told is on its way still comes, and no link lies in the database.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '#world'
import { openSchool } from '../features/accounts/account.ts'
import { no, openMailbox, type Mailbox } from '../features/mail/mailbox.ts'
import { principal } from '../features/school.ts'

const box: Mailbox = await openMailbox()
after(box.close)
const world = await openWorld({ mail: { url: box.url, from: 'lps@school.example' } })
const left = () => world.look<{ kind: string; address: string }>('select kind, address from auth.letter')
const until = async (done: () => Promise<boolean> | boolean, what: string) => {
  for (let n = 0; n < 200; n++) {
    if (await done()) return
    await new Promise((go) => setTimeout(go, 25))
  }
  assert.fail(what)
}
await openSchool(world)
const { email } = principal

test('a link for a new password that was promised comes after the next start, and opens', async () => {
  let refused = 0
  box.manners.letter = () => {
    refused++
    return no(451)
  }
  assert.equal((await world.visitor().post('/password-reset', { email })).status, 200)
  assert.deepEqual(await left(), [{ kind: 'passwordReset', address: email }])
  // It is written after the answer: its own link must not come in the place of the one made anew.
  await until(() => refused > 0, 'The server was not asked.')
  box.manners.letter = undefined
  await world.beside()
  await until(() => box.letters.length === 1, 'No letter came.')
  const link = /password-reset\/[\w-]+/.exec(box.letters[0]!.text ?? '')?.[0] ?? ''
  assert.equal((await world.visitor().get(`/${link}`)).status, 200)
  await until(async () => (await left()).length === 0, 'It is still under way.')
})

test('who is not here gets no letter, and nothing of their address stays', async () => {
  const answer = await world.visitor().post('/password-reset', { email: 'nobody@nowhere.example' })
  assert.equal(answer.status, 200)
  await until(async () => (await left()).length === 0, 'An address stayed.')
})

test('a new address that was given up meanwhile is not asked for again', async () => {
  const [account] = await world.look<{ id: string }>('select id from auth."user" limit 1')
  await world.look(
    `insert into auth.letter (kind, address, account_id) values ('newEmail', 'new@nowhere.example', $1)`,
    [account!.id],
  )
  const before = box.letters.length
  await world.beside()
  await until(async () => (await left()).length === 0, 'It is still under way.')
  assert.equal(box.letters.length, before)
})
