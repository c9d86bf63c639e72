import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')

async function keep(caption: string) {
  const answer = await amina.post('/capture', { caption, practisedOn: '2027-02-15' })
  assert.equal(answer.status, 303, answer.words)
  return new URL(answer.to, 'http://x').pathname
}

/** What the form of an entry holds: the words as they were kept. */
const keptWords = async (path: string) => (await amina.get(`${path}/words`)).field('caption')

const scripts = [
  'ქართული, हिन्दी, 中文, ไทย, አማርኛ',
  'עברית و العربية, in one line',
  'e\u0301 and é, ﬁ and fi, ß and ẞ',
  '👩🏽‍🏫 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇺🇳',
  '\u202eturned around\u202c, zero\u200bwidth, no\u00a0break',
  'the last plane: \u{10fffd}, and no letter: \uffff',
  'a tab\tand a bell \u0007',
]

for (const words of scripts)
  test(`“${words.slice(0, 24)}” is kept and shown letter for letter`, async () => {
    const path = await keep(words)
    assert.equal(await keptWords(path), words)
    const page = await amina.get(path)
    assert.equal(page.status, 200)
    assert.ok(page.words.includes(words.replace(/[\s\u00a0]+/g, ' ')))
  })

const markup = `<script>alert(1)</script><img src=x onerror=alert(1)><b>bold</b> &amp; [a](javascript:alert(1)) </textarea>`

test('markup is kept and shown as text, and nothing of it runs', async () => {
  const path = await keep(markup)
  const pages = [await amina.get(path), await amina.get('/portfolio'), await amina.get(`${path}/words`)]
  for (const page of pages) {
    assert.equal(page.status, 200)
    assert.doesNotMatch(page.body, /<script>alert|<img src=x|<b>bold|href="javascript:/)
  }
  const [entry] = await world.look<{ caption: string }>(
    'select caption from portfolio.evidence where id = $1',
    [path.split('/').at(-1)],
  )
  assert.equal(entry?.caption, markup)
  assert.ok(pages[0]?.words.includes('<script>alert(1)</script>'))
})

test('NUL and halves of letters do no harm: the words around them are kept', async () => {
  const path = await keep('before\0after')
  assert.equal(await keptWords(path), 'beforeafter')
  const body = 'caption=half%ED%A0%80half%FF%00end&practisedOn=2027-02-15'
  const headers = {
    cookie: amina.cookies,
    origin: 'http://localhost',
    'content-type': 'application/x-www-form-urlencoded',
  }
  const answer = await world.app.request('/capture', { method: 'POST', headers, body })
  assert.equal(answer.status, 303)
  const kept = await keptWords(new URL(answer.headers.get('location') ?? '', 'http://x').pathname)
  assert.match(kept ?? '', /^half\ufffd+half\ufffdend$/)
})

test('a text of 1 MB is kept whole, and its page opens', async () => {
  const line = 'Every sentence of a long year, ünïcödé and all. <b>&'
  const words = Array.from({ length: Math.ceil(2 ** 20 / line.length) }, (_, n) => `${n} ${line}`).join('\n')
  const path = await keep(words)
  assert.equal(await keptWords(path), words)
  assert.equal((await amina.get(path)).status, 200)
  const list = await amina.get('/portfolio')
  assert.equal(list.status, 200)
  assert.ok(list.bytes.length < 500_000, 'the list shows its beginning only')
})

test('one word of 1 MB without a space is kept whole, and its page opens', async () => {
  const word = '*_`[('.repeat(2 ** 20 / 5)
  const path = await keep(word)
  assert.equal(await keptWords(path), word)
  assert.equal((await amina.get(path)).status, 200)
})

test('a text longer than LPS keeps: a sentence, and the words are still in the form', async () => {
  const words = 'a'.repeat(2_000_001)
  const answer = await amina.post('/capture', { caption: words, practisedOn: '2027-02-15' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /longer than fits here/)
  assert.equal(answer.field('caption'), words)
})
