import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { lettersByMail } from '#accounts'
import { openMail } from '#mail'
import { openWorld } from '#world'
import { no, openMailbox } from '../features/mail/mailbox.ts'

const { db } = (await openWorld({ demo: true })).program
const box = await openMailbox()
after(box.close)
const to = { address: 'amina@example.org' }
const words = { language: 'en', subject: 'A new password', paragraphs: ['Open the link.'] }

const post = (pauses?: number[]) =>
  openMail({
    db,
    server: { url: box.url, from: 'lps@school.example' },
    publicUrl: 'https://lps.school.example',
    secret: 'secret',
    composers: {},
    recipientOf: async () => undefined,
    pauses,
  })

let tries = 0
beforeEach(() => {
  tries = 0
  box.letters.length = 0
})
const refusing = (times: number, code: number) => {
  box.manners.letter = () => (++tries <= times ? no(code) : undefined)
}

const quick = post([1, 1, 1])
after(quick.close)

test('a link that signs in, refused twice, arrives the third time', async () => {
  refusing(2, 451)
  assert.equal(await quick.write(to, words), true)
  assert.deepEqual([tries, box.letters.map(({ subject }) => subject)], [3, ['A new password']])
})

test('refused for good, it is tried no more; refused for now, only so long', async () => {
  refusing(9, 550)
  assert.deepEqual([await quick.write(to, words), tries], [false, 1])
  tries = 0
  refusing(9, 451)
  assert.deepEqual([await quick.write(to, words), tries], [false, 4])
})

test('who asks for a new password does not wait for the server, and a post that closes tries no more', async () => {
  refusing(9, 451)
  const patient = post()
  const values = { link: 'https://lps.school.example/password-reset/1' }
  const taken = lettersByMail(() => patient).send({ kind: 'passwordReset', to: to.address, values })
  assert.equal(await taken, true)
  const open = patient.write(to, words)
  patient.close()
  assert.equal(await open, undefined)
})
