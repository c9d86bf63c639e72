import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, newVisitor } from './index.ts'

const strict = "default-src 'self'; require-trusted-types-for 'script'"

const head = '<meta name="viewport" content="width=device-width"><title>A page</title>'

async function open(body: string, options = {}) {
  const visitor = await newVisitor(options)
  await visitor.route('**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': strict },
      body: `<!doctype html><html lang="en">${head}<main><h1>A page</h1>${body}</main>`,
    }),
  )
  const page = await visitor.newPage()
  await page.goto('http://lps.test/')
  return page
}

test('a page without barriers passes, whatever its security policy', async () => {
  await assertAccessible(await open('<p>Good morning</p>'))
})

test('a page without barriers passes for a visitor whose browser runs no script', async () => {
  await assertAccessible(await open('<p>Good morning</p>', { javaScript: false, mobile: true }))
})

test('a picture without words and a field without a label are said in sentences', async () => {
  const page = await open('<img src="/a.png"><input name="why"><a href="/">x</a><a href="/">y</a>')
  await assert.rejects(assertAccessible(page), (error: Error) => {
    assert.match(error.message, /has \d barriers/)
    assert.match(error.message, /Images must have alternative text \(image-alt\)/)
    assert.match(error.message, /Form elements must have labels \(label\)/)
    return true
  })
})

test('links too small for a thumb are found', async () => {
  const page = await open('<nav aria-label="x"><button>a</button><button>b</button></nav>', { mobile: true })
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('button')) {
      button.style.cssText = 'all: unset; inline-size: 9px; block-size: 9px; display: inline-block'
    }
  })
  await assert.rejects(assertAccessible(page), /target-size/)
})

test('what is hard to read only by night is found, though the page was good by day', async () => {
  const page = await open('<p id="p">Good evening</p>')
  await page.evaluate(() => {
    const [p] = document.querySelectorAll('p')
    document.documentElement.style.colorScheme = 'light dark'
    p!.style.cssText = 'color: light-dark(#000, #333); background: light-dark(#fff, #222)'
  })
  await assertAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const rules of ['all', 'colors'] as const)
    await assert.rejects(assertAccessible(page, rules), /color-contrast/)
  await page.emulateMedia({ colorScheme: 'light' })
  await assertAccessible(page)
})

test('a link that only its color tells from the words around it is found when colors alone are looked at', async () => {
  const page = await open('<p>Good morning to <a href="/all">everybody</a> who reads this page today</p>')
  await page.evaluate(() => {
    document.querySelector('p')!.style.color = '#111'
    document.querySelector('a')!.style.cssText = 'color: #222; text-decoration: none'
  })
  await assert.rejects(assertAccessible(page, 'colors'), /link-in-text-block/)
})

test('what changes in a page and what another page holds are both looked at', async () => {
  const page = await open('<p>Good morning</p>')
  await assertAccessible(page)
  await page.evaluate(() => document.querySelector('p')?.append(document.createElement('button')))
  await assert.rejects(assertAccessible(page), /button-name/)
  await page.goto('http://lps.test/again')
  await assertAccessible(page)
})

test('a visitor has the device they asked for', async () => {
  const page = await open('<p>Good evening</p>', { mobile: true, scheme: 'dark' })
  const device = await page.evaluate(() => ({
    width: window.innerWidth,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    touch: navigator.maxTouchPoints > 0,
  }))
  assert.deepEqual(device, { width: 360, dark: true, touch: true })
})
