import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { addLetter, lettersOf, mailState, openMail, readServer, type Composers } from '#mail'
import { asJobOf, asPerson } from '#platform'
import { openWorld } from '#world'
import { openMailbox } from './mailbox.ts'

const world = await openWorld({ demo: true })
const box = await openMailbox()
after(box.close)

const [{ amina = '' } = {}] = await world.look<{ amina: string }>(
  `select id as amina from people.person where name = 'Amina Okafor'`,
)
const { db } = world.program
const names = { name: 'Amina\r\nBcc: all@example.org', address: 'amina@example.org' }

const composers: Composers = {
  plain: () => ({
    language: 'en',
    subject: 'Hello\r\nBcc: everybody@example.org',
    paragraphs: ['Something <b>new</b> & good.', 'A second line.'],
    button: { label: 'Open LPS', address: '/notices' },
    footer: ['Why this came.'],
  }),
  optional: () => ({
    language: 'en',
    subject: 'Optional',
    paragraphs: ['Once a day.'],
    off: { kind: 'digest', label: 'No more of these' },
  }),
  pointless: () => undefined,
}

const mail = openMail({
  db,
  server: { url: box.url, from: 'LPS Ünit <lps@school.example>' },
  publicUrl: 'https://lps.school.example',
  secret: 'secret',
  composers,
  recipientOf: async (person) => (person === amina ? names : undefined),
})
after(mail.close)

const send = async (kind: string) => {
  const id = await db.as(asPerson(amina), (tx) =>
    addLetter(tx, { space: amina, kind, to: { person: amina }, about: { n: 1, kind } }),
  )
  await mail.deliver()
  const [news] = await db.as(asPerson(amina), (tx) => lettersOf(tx, amina, { kind }))
  assert.equal(news?.id, id)
  return { news, arrived: box.letters.at(-1) }
}

test('a letter arrives as text and as HTML, from the house, and says that a machine wrote it', async () => {
  const { news, arrived } = await send('plain')
  assert.equal(news?.state, 'sent')
  assert.deepEqual(arrived?.from, { name: 'LPS Ünit', address: 'lps@school.example' })
  assert.match(arrived?.text ?? '', /Something <b>new<\/b> & good\.\n\nA second line\./)
  assert.match(arrived?.text ?? '', /Open LPS: https:\/\/lps\.school\.example\/notices/)
  assert.match(arrived?.html ?? '', /Something &lt;b>new&lt;\/b> &amp; good\./)
  assert.match(arrived?.html ?? '', /<a href="https:\/\/lps\.school\.example\/notices"/)
  assert.match(arrived?.source ?? '', /^Content-Type: multipart\/alternative/m)
  assert.match(arrived?.source ?? '', /^Auto-Submitted: auto-generated\r$/m)
  assert.match(arrived?.messageId ?? '', /^<[0-9a-f-]{36}@lps\.school\.example>$/)
  assert.doesNotMatch(arrived?.html ?? '', /<img|<script|<link|src=|url\(/)
})

test('neither a subject nor a name can smuggle a header in', async () => {
  const { arrived } = await send('plain')
  assert.equal(arrived?.subject, 'Hello Bcc: everybody@example.org')
  assert.deepEqual(arrived?.to, [{ name: 'Amina Bcc: all@example.org', address: 'amina@example.org' }])
  assert.doesNotMatch(arrived?.source ?? '', /^bcc:/im)
  assert.equal(arrived?.recipient, 'amina@example.org')
})

test('only an optional letter has one-click off, in its headers and at its end', async () => {
  const { arrived } = await send('optional')
  const [, address = ''] = /^List-Unsubscribe: <([^>]+)>/m.exec(unfolded(arrived?.source)) ?? []
  assert.match(address, new RegExp(`^https://lps\\.school\\.example/mail/off/${amina}/digest/`))
  assert.match(unfolded(arrived?.source), /^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
  assert.ok(arrived?.text?.includes(`No more of these: ${address}`))
  assert.ok(mail.knowsOff(amina, 'digest', address.split('/').at(-1)!))
  assert.ok(!mail.knowsOff(amina, 'nudge', address.split('/').at(-1)!))
  const plain = await send('plain')
  assert.doesNotMatch(plain.arrived?.source ?? '', /List-Unsubscribe/)
})

test('a letter that has become pointless is not sent', async () => {
  const before = box.letters.length
  const { news } = await send('pointless')
  assert.deepEqual([news?.state, news?.lastError], ['given up', 'no longer needed'])
  assert.equal(box.letters.length, before)
})

test('a letter nobody can write the words of is tried again', async () => {
  const { news } = await send('unknown')
  assert.deepEqual([news?.state, news?.lastError], ['failed', 'no words'])
})

test('a letter joins its deed: no commit, no letter', async () => {
  const before = box.letters.length
  await assert.rejects(
    db.as(asPerson(amina), async (tx) => {
      await addLetter(tx, { space: amina, kind: 'plain', to: { person: amina } })
      throw new Error('The deed failed.')
    }),
  )
  await mail.deliver()
  assert.equal(box.letters.length, before)
})

test('letters due at the same moment go out once, also when two hand them over', async () => {
  const before = box.letters.length
  await db.as(asPerson(amina), async (tx) => {
    for (let n = 0; n < 20; n++) await addLetter(tx, { space: amina, kind: 'plain', to: { person: amina } })
  })
  const other = openMail({
    db,
    server: { url: box.url, from: 'lps@school.example' },
    publicUrl: 'https://lps.school.example',
    secret: 'secret',
    composers,
    recipientOf: async () => names,
  })
  await Promise.all([mail.deliver(), other.deliver()])
  other.close()
  const ids = box.letters.slice(before).map(({ messageId }) => messageId)
  assert.deepEqual([ids.length, new Set(ids).size], [20, 20])
})

test('nobody adds a letter to somebody else, reads theirs, or learns whose are due', async () => {
  const [{ maya = '' } = {}] = await world.look<{ maya: string }>(
    `select id as maya from people.person where name = 'Maya Halvorsen'`,
  )
  const letter = { space: amina, kind: 'plain', to: { person: amina } }
  await assert.rejects(db.as(asPerson(maya), (tx) => addLetter(tx, letter)))
  const spam = { space: maya, kind: 'plain', to: { person: '00000000-0000-7000-8000-000000000000' } }
  await assert.rejects(db.as(asPerson(maya), (tx) => addLetter(tx, spam)))
  assert.deepEqual(await db.as(asPerson(maya), (tx) => lettersOf(tx, amina, {})), [])
  assert.deepEqual(
    await db.as(asJobOf(maya), (tx) => mailState(tx)),
    await db.as({ kind: 'public' }, (tx) => mailState(tx)),
  )
})

test('a letter nobody can be found for is given up', async () => {
  const [{ maya = '' } = {}] = await world.look<{ maya: string }>(
    `select id as maya from people.person where name = 'Maya Halvorsen'`,
  )
  await db.as(asPerson(maya), (tx) => addLetter(tx, { space: maya, kind: 'plain', to: { person: maya } }))
  await mail.deliver()
  const [news] = await db.as(asPerson(maya), (tx) => lettersOf(tx, maya, {}))
  assert.deepEqual([news?.state, news?.lastError], ['given up', 'no address'])
})

test('without a mail server nothing is sent, and what waits is given up after three days', async () => {
  const silent = openMail({
    db,
    publicUrl: 'http://localhost',
    secret: 'secret',
    composers,
    recipientOf: async () => names,
  })
  assert.equal(silent.ready, false)
  assert.equal(await silent.write(names, { language: 'en', subject: '', paragraphs: [] }), false)
  await db.as(asPerson(amina), (tx) =>
    addLetter(tx, { space: amina, kind: 'plain', to: { person: amina }, about: { late: 1 } }),
  )
  const state = async () => {
    await silent.deliver()
    return (await db.as(asPerson(amina), (tx) => lettersOf(tx, amina, { late: 1 })))[0]?.state
  }
  assert.equal(await state(), 'waiting')
  world.clock.set(new Date(world.clock.now().getTime() + 3 * 24 * 3600_000))
  assert.equal(await state(), 'given up')
})

test('an address that cannot be read is not repeated in the complaint', () => {
  for (const address of ['mail.example.org', 'http://me:hush@example.org', 'smtp://'])
    assert.throws(
      () => readServer(address),
      (error: Error) => !error.message.includes('hush'),
    )
})

test('a password goes only where there is TLS, but for this computer', () => {
  assert.equal(readServer('smtp://me:p%40ss@mail.example.org').requireTLS, true)
  assert.equal(readServer('smtp://me:p%40ss@mail.example.org').auth?.pass, 'p@ss')
  assert.equal(readServer('smtp://me:pass@127.0.0.1:25').requireTLS, false)
  assert.deepEqual([readServer('smtps://mail.example.org').port, readServer('smtp://mail').port], [465, 587])
})

const unfolded = (source = '') => source.replace(/\r\n[ \t]+/g, ' ').replaceAll('\r', '')
