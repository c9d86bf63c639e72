import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayStart } from './say-start.ts'

const here = {
  version: '1',
  url: 'http://localhost:4000',
  dataDir: '/var/lib/lps',
  demo: false,
  letters: false,
}

test('whoever starts LPS reads where it runs and where its data lies, and gets the first link once', () => {
  assert.equal(sayStart(here), 'LPS 1 is running at http://localhost:4000\nIts data is in /var/lib/lps')
  assert.match(
    sayStart({ ...here, first: 'http://x/first/y' }),
    /opens this link once: http:\/\/x\/first\/y$/,
  )
  assert.match(sayStart({ ...here, demo: true }), /\/var\/lib\/lps \(the demo district\)$/)
})

test('whoever asks for the demo in a folder that is used is told that this is none', () => {
  assert.match(sayStart({ ...here, noDemo: true }), /This is not the demo: the folder is used already/)
})

test('letters with links that nobody else can open are told of at the start', () => {
  assert.match(sayStart({ ...here, letters: true }), /open on this computer alone.*--public-url/)
  const away = sayStart({ ...here, letters: true, url: 'https://lps.example.org' })
  assert.doesNotMatch(away, /Letters/)
})

test('an address that only says “everywhere” is told to be nobody’s', () => {
  assert.match(sayStart({ ...here, url: 'http://0.0.0.0:4000' }), /opens on no other computer/)
  assert.doesNotMatch(sayStart(here), /no other computer/)
})
