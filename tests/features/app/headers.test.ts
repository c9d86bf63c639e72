import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { openWorld, type Answer } from '#world'
import { firstLink } from '../school.ts'
import { pagesOf } from './pages.ts'
import { peoplePages } from './people-pages.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const empty = await openWorld()
const nobody = world.visitor()
const pages: Record<string, Answer> = {
  'the first page': await empty.visitor().get('/'),
  'the set-up form': await empty.visitor().get(await firstLink(empty)),
  'the cast': await nobody.get('/'),
  'signing in': await nobody.get('/sign-in'),
  'words kept at the door': await nobody.post('/capture', { caption: '"><script>' }),
  'a form that came back': await amina.post('/capture', { caption: '', title: '"><script>' }),
}
for (const path of [...(await pagesOf(amina)), ...(await peoplePages(amina))])
  pages[path.replace(/[\da-f-]{36}/g, '…')] = await amina.get(path)

for (const [what, page] of Object.entries(pages)) {
  test(`a page takes nothing inline, nothing from elsewhere, and stands in no frame: ${what}`, () => {
    const policy = page.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'self'/)
    assert.match(policy, /object-src 'none'.*base-uri 'none'.*form-action 'self'.*frame-ancestors 'none'/)
    assert.doesNotMatch(policy, /unsafe|\*|https?:/)
    assert.equal(page.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(page.headers.get('x-frame-options'), 'DENY')
    assert.equal(page.headers.get('referrer-policy'), 'same-origin')
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8')
    assert.match(page.headers.get('cache-control') ?? '', /^private, no-cache/)
    assert.doesNotMatch(
      page.body,
      /<script(?![^>]*\ssrc="\/assets\/)|<style\b|\sstyle="|\son[a-z]+="|javascript:/,
    )
    for (const [, from = ''] of page.body.matchAll(
      /<(?:script|link|img|iframe)\b[^>]*\s(?:src|href)="([^"]*)"/g,
    ))
      assert.match(from, /^\/(assets|files)\//)
  })

  test(`a page says its language, its name, and has one heading: ${what}`, () => {
    assert.match(page.body, /^<!doctype html><html lang="en">/i)
    assert.match(page.body, /<title>[^<]+ · LPS<\/title>/)
    assert.equal(page.body.match(/<h1\b/g)?.length, 1)
  })
}

test('whoever has several pages open tells their tabs apart: another heading has another title', () => {
  const heading = new Map<string, string | undefined>()
  for (const [what, { body }] of Object.entries(pages)) {
    if (!what.startsWith('/') || what.includes('?')) continue
    const [, title = ''] = /<title>([^<]*)/.exec(body) ?? []
    const [, words] = /<h1[^>]*>([^]*?)<\/h1>/.exec(body) ?? []
    if (heading.has(title)) assert.equal(words, heading.get(title), `${what} is called “${title}”`)
    heading.set(title, words)
  }
})

test('a device that was never here gets the styles inside its first page, by a hash that the policy knows', async () => {
  const asked = { 'sec-fetch-dest': 'document' }
  const device = world.visitor()
  const first = await device.get('/sign-in', asked)
  const [, css = ''] = /<style>([^]*)<\/style>/.exec(first.body) ?? []
  assert.equal(css, (await device.get('/assets/app.css')).body)
  const hash = createHash('sha256').update(css).digest('base64')
  const policy = first.headers.get('content-security-policy') ?? ''
  assert.ok(policy.includes(`style-src 'self' 'sha256-${hash}'`))
  assert.match(first.body, /<link rel="prefetch" as="style" href="\/assets\/app.css"\/>/)
  const second = await device.get('/sign-in', asked)
  assert.doesNotMatch(second.body, /<style/)
  assert.match(second.body, /<link rel="stylesheet" href="\/assets\/app.css"\/>/)
})

test('pages that go through the same door are small enough for a slow phone', async () => {
  for (const coding of ['zstd', 'br', 'gzip']) {
    const page = await amina.get('/portfolio', { 'accept-encoding': coding })
    assert.equal(page.headers.get('content-encoding'), coding)
    assert.ok(page.bytes.length < 16_000, `${page.bytes.length} bytes`)
  }
})

test('what everybody may have is kept by the browser, what is private is asked for anew', async () => {
  const style = await nobody.get('/assets/app.css')
  assert.match(style.headers.get('cache-control') ?? '', /^public/)
  const again = await nobody.get('/assets/app.css', { 'if-none-match': style.headers.get('etag') ?? '' })
  assert.equal(again.status, 304)
})

test('what is private and no page is kept by nobody: a file of one’s own words', async () => {
  const file = await amina.get('/me/words/file')
  assert.deepEqual([file.status, file.headers.get('cache-control')], [200, 'private, no-store'])
})
