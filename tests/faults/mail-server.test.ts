import assert from 'node:assert/strict'
import { after, afterEach, test } from 'node:test'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { addLetter, lettersOf, openMail } from '#mail'
import { asPerson } from '#platform'
import { openWorld } from '#world'
import { forEver, no, openMailbox, type Mailbox } from '../features/mail/mailbox.ts'

const world = await openWorld({ demo: true })
const box = await openMailbox()
after(box.close)
afterEach(() => {
  box.manners = {}
  box.letters.length = 0
})

const [{ amina = '' } = {}] = await world.look<{ amina: string }>(
  `select id as amina from people.person where name = 'Amina Okafor'`,
)
const { db } = world.program

const postTo = ({ url }: Pick<Mailbox, 'url'>) => {
  const mail = openMail({
    db,
    server: { url, from: 'lps@school.example' },
    publicUrl: 'https://lps.school.example',
    secret: 'secret',
    composers: { plain: () => ({ language: 'en', subject: 'New', paragraphs: ['Something new.'] }) },
    recipientOf: async () => ({ address: 'amina@example.org' }),
    waits: { connection: 500, silence: 500, whole: 1500 },
  })
  after(mail.close)
  return mail
}
const mail = postTo(box)

let tried = 0
const add = async () => {
  const about = { trial: ++tried }
  await db.as(asPerson(amina), (tx) =>
    addLetter(tx, { space: amina, kind: 'plain', to: { person: amina }, about }),
  )
  return async () => {
    const [news] = await db.as(asPerson(amina), (tx) => lettersOf(tx, amina, about))
    return [news?.state, news?.lastError]
  }
}
const later = (minutes: number) => world.clock.set(new Date(world.clock.now().getTime() + minutes * 60_000))

test('refused for now: tried again after a minute, then after five', async () => {
  const news = await add()
  box.manners.letter = () => no(451)
  await mail.deliver()
  assert.deepEqual(await news(), ['failed', 'put off'])
  await mail.deliver()
  later(1)
  await mail.deliver()
  later(4)
  box.manners = {}
  assert.deepEqual(await mail.deliver(), { sent: 0, failed: 0, stopped: false })
  later(1)
  await mail.deliver()
  assert.deepEqual(await news(), ['sent', null])
  assert.equal(box.letters.length, 1)
})

test('refused for three days: given up', async () => {
  const news = await add()
  box.manners.to = () => no(450)
  let rounds = 0
  for (; (await news())[0] !== 'given up' && rounds < 200; rounds++) {
    await mail.deliver()
    later(60)
  }
  assert.ok(rounds > 70 && rounds < 75)
  assert.equal(box.letters.length, 0)
})

test('refused for good, recipient or letter: given up at once, and the others still go out', async () => {
  const letters = [await add(), await add(), await add()]
  let asked = 0
  box.manners.to = () => (++asked === 1 ? no(550) : undefined)
  box.manners.letter = () => (asked === 2 ? no(554) : undefined)
  await mail.deliver()
  const states = await Promise.all(letters.map(async (news) => String(await news())))
  assert.deepEqual(states.toSorted(), ['given up,rejected', 'given up,rejected', 'sent,'])
})

test('a slow server gets its letters, one after the other', async () => {
  const [one, two] = [await add(), await add()]
  box.manners.letter = () => wait(200)
  await mail.deliver()
  for (const news of [one, two]) assert.deepEqual(await news(), ['sent', null])
})

test('a server that hangs holds up nobody for ever, and the rest waits untried', async () => {
  const [one, two] = [await add(), await add()]
  box.manners.letter = forEver
  assert.deepEqual(await mail.deliver(), { sent: 0, failed: 1, stopped: true })
  // Both were added in the same moment: either may be tried first.
  const states = [await one(), await two()].map(String).toSorted()
  assert.deepEqual(states, ['failed,too slow', 'waiting,'])
  box.manners = {}
  later(1)
  assert.equal((await mail.deliver()).sent, 2)
})

test('a server that never greets is waited for no longer than said', async () => {
  const news = await add()
  const silent = await openMailbox()
  silent.manners.greeting = forEver
  assert.equal((await postTo(silent).deliver()).stopped, true)
  assert.deepEqual(await news(), ['failed', 'too slow'])
  await silent.close()
  later(1)
  assert.equal((await mail.deliver()).sent, 1)
})

test('a server that dies in the middle of a letter gets it again later', async () => {
  const news = await add()
  box.manners.letter = () => {
    box.die()
    return no(451)
  }
  assert.equal((await mail.deliver()).stopped, true)
  assert.deepEqual(await news(), ['failed', 'not reached'])
  box.manners = {}
  later(1)
  await mail.deliver()
  assert.deepEqual(await news(), ['sent', null])
})

test('no server at all: everything waits, one letter is tried', async () => {
  const [one, two] = [await add(), await add()]
  const gone = await openMailbox()
  await gone.close()
  const round = await postTo(gone).deliver()
  assert.deepEqual(round, { sent: 0, failed: 1, stopped: true })
  assert.deepEqual([(await one())[0], (await two())[0]].toSorted(), ['failed', 'waiting'])
  later(1)
  assert.equal((await mail.deliver()).sent, 2)
})

const file = (name: string) => readFileSync(new URL(`../door/localhost.${name}.pem`, import.meta.url))
const tls = { key: file('key'), cert: file('cert'), disabledCommands: [] }

test('a certificate nobody vouches for is not spoken to, and no password goes there', async () => {
  const news = await add()
  let asked = 0
  const untrusted = await openMailbox({
    ...tls,
    onAuth: (_, __, done) => void (asked++, done(null, { user: 'x' })),
  })
  const round = await postTo({ url: `smtp://me:hush@localhost:${untrusted.port}` }).deliver()
  assert.deepEqual([round.stopped, asked], [true, 0])
  assert.deepEqual(await news(), ['failed', 'not secure'])
  await untrusted.close()
  later(1)
  assert.equal((await mail.deliver()).sent, 1)
})

test('a server that offers no TLS gets no password over a network', async () => {
  const news = await add()
  const plain = await openMailbox({ disabledCommands: ['STARTTLS'] })
  const round = await postTo({ url: `smtp://me:hush@[::ffff:127.0.0.1]:${plain.port}` }).deliver()
  assert.equal(round.stopped, true)
  assert.deepEqual(await news(), ['failed', 'not secure'])
  await plain.close()
  later(1)
  assert.equal((await mail.deliver()).sent, 1)
})

test('a password that is refused can be mended: nothing is given up', async () => {
  const news = await add()
  const strict = await openMailbox({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_, __, done) => done(new Error('No.')),
  })
  await postTo({ url: `smtp://me:wrong@127.0.0.1:${strict.port}` }).deliver()
  assert.deepEqual(await news(), ['failed', 'sign-in refused'])
  await strict.close()
  later(1)
  assert.equal((await mail.deliver()).sent, 1)
})

test('what is kept of all this trouble is a short class, without an address or a password', async () => {
  const errors = await world.look<{ error: string }>('select distinct last_error as error from mail.letter')
  for (const { error } of errors) assert.doesNotMatch(error ?? '', /@|amina|hush|127/)
})
