import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { later, publish, writeNote } from './notes.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const anybody = world.visitor()

/** A note that was published just now, and the short address that its sheet says. */
async function onPaper() {
  const at = await writeNote(amina, 'Supper on Monday', 'We meet at six.')
  await publish(amina, at)
  const [short = ''] = /\/n\/[-0-9A-Z]{14}/.exec((await amina.get(`${at}/sheet`)).words) ?? []
  return { at, short }
}

test('the short address of a sheet is typed as people type, and leads to the note; a question comes back', async () => {
  const { at, short } = await onPaper()
  assert.equal((await anybody.get(short)).status, 404, 'it waits a quarter of an hour')
  later(world, 15)
  for (const typed of [short, short.toLowerCase(), short.replaceAll('-', ''), short.replaceAll('-', '%20')])
    assert.match((await anybody.get(typed)).words, /Supper on Monday .*We meet at six/, typed)
  const asked = await anybody.post(`${short}/questions`, {
    once: crypto.randomUUID(),
    words: 'Is there food?',
  })
  assert.match((await anybody.get(asked.to)).words, /Your question has reached Amina Okafor/)
  assert.match((await amina.get(at)).words, /Opened 4 times.*Is there food\?/)
})

test('once the link was ended, the short address leads nowhere either; one that was made up never did', async () => {
  const { at, short } = await onPaper()
  later(world, 15)
  assert.equal((await anybody.get(short)).status, 200)
  await amina.post((await amina.get(at)).links.find((one) => one.endsWith('/ending')) ?? '')
  const gone = await anybody.get(short)
  assert.equal(gone.status, 404)
  const { short: other } = await onPaper()
  later(world, 15)
  const last = other.endsWith('7') ? '8' : '7'
  for (const made of [`${other.slice(0, -1)}${last}`, '/n/0000-0000-0000'])
    assert.equal((await anybody.get(made)).words, gone.words)
  assert.equal((await anybody.get(other)).status, 200)
})

test('whoever tries many short addresses waits; the picture on the sheet works all the same', async () => {
  const { at, short } = await onPaper()
  later(world, 15)
  const long = new URL((await amina.get(at)).field('link') ?? '').pathname
  await world.look('update auth."rateLimit" set count = 300')
  const often = await anybody.get(short)
  assert.equal(often.status, 429)
  assert.match(often.words, /Please try again later .*picture on the sheet/)
  assert.equal(
    (await anybody.get('/n/0000-0000-0000')).words,
    often.words,
    'it tells nothing of what is there',
  )
  assert.equal((await anybody.get(long)).status, 200)
})
