import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { proseOf } from './prose.tsx'

test('raw HTML in the words of a leader stays text', () => {
  assert.equal(
    proseOf('a <script>alert(1)</script> b'),
    '<p dir="auto">a &lt;script&gt;alert(1)&lt;/script&gt; b</p>',
  )
  assert.ok(!proseOf('<img src=x onerror=alert(1)>').includes('<img'))
})

test('a link leads to the web or to a mailbox, and nowhere else', () => {
  assert.match(
    proseOf('[out](https://example.org)'),
    /href="https:\/\/example.org" rel="noopener noreferrer nofollow"/,
  )
  assert.match(proseOf('<mailto:maya@example.org>'), /href="mailto:/)
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '/sign-out',
    'xmpp:a@b',
    'irc://x',
  ])
    assert.ok(!proseOf(`[in](${address})`).includes('href'), address)
})

test('a picture in the words is not fetched', () => {
  assert.ok(!proseOf('![seen](https://example.org/pixel.png)').includes('<img'))
})

test('headings follow on the page without a gap', () => {
  assert.equal(proseOf('### One\n\n##### Two', 1), '<h2 dir="auto">One</h2>\n<h3 dir="auto">Two</h3>')
  assert.equal(proseOf('# One\n\n# Two'), '<h3 dir="auto">One</h3>\n<h3 dir="auto">Two</h3>')
})

test('words that look like tags of ours change nothing', () => {
  assert.equal(
    proseOf('&lt;a href="/x"&gt; `<h1>`'),
    '<p dir="auto">&lt;a href=&quot;/x&quot;&gt; <code>&lt;h1&gt;</code></p>',
  )
})

test('a very long text, or one full of signs, is shown at once, as it was typed', () => {
  const signs = '*_`[('.repeat(200_000)
  assert.equal(proseOf(signs), `<p dir="auto">${signs}</p>`)
  const long = `First <b>line</b>\nsecond line\n\n${'words '.repeat(20_000)}`
  assert.match(
    proseOf(long),
    /^<p dir="auto">First &lt;b&gt;line&lt;\/b&gt;<br \/>second line<\/p>\n<p dir="auto">words words /,
  )
})

test('each paragraph runs the way its own words run', () => {
  assert.equal(proseOf('One\n\nשלום'), '<p dir="auto">One</p>\n<p dir="auto">שלום</p>')
})

test('one plain line says the same whether it is read as Markdown or not', () => {
  const sign = fc.constantFrom(...'aZ1.) -+=*_!?:;,(|~#>"\u00a0é\t\0\\אй’&[]`<\u2028')
  const line = fc.oneof(fc.string({ unit: sign, maxLength: 12 }), fc.string())
  fc.assert(
    fc.property(line, (words) => assert.equal(proseOf(words).trimEnd(), proseOf(`${words}\n`).trimEnd())),
    { numRuns: 2000 },
  )
})
