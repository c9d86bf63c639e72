import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forbidsDerivatives } from './no-derivatives.ts'

const none = { title: '', uri: '', text: '' }

test('a licence without derivatives is known by its name, its address and its words', () => {
  for (const title of [
    'CC BY-ND 4.0',
    'CC BY-NC-ND 2.5',
    'cc-by-nc-nd',
    'Creative Commons Attribution-NoDerivatives 4.0 International',
    'Attribution-NonCommercial-NoDerivs 3.0',
    'No derivatives',
    'No Derivative Works',
  ])
    assert.equal(forbidsDerivatives({ ...none, title }), true, title)
  for (const uri of [
    'https://creativecommons.org/licenses/by-nd/4.0/',
    'http://creativecommons.org/licenses/by-nc-nd/2.5/deed.en',
  ])
    assert.equal(forbidsDerivatives({ ...none, uri }), true, uri)
  for (const text of [
    'These materials may not be altered without written permission.',
    'The standards must not in any way be changed.',
    'You may copy this document without modification.',
    'Derivative works are not permitted.',
  ])
    assert.equal(forbidsDerivatives({ ...none, text }), true, text)
})

test('a licence that allows derivatives, or says nothing of them, is none of these', () => {
  for (const title of [
    '',
    'CC BY 4.0',
    'CC BY-NC-SA 4.0',
    'CC0',
    'All rights reserved',
    'Standards and Andes',
  ])
    assert.equal(forbidsDerivatives({ ...none, title }), false, title)
  assert.equal(forbidsDerivatives({ ...none, uri: 'https://creativecommons.org/licenses/by-sa/4.0/' }), false)
  assert.equal(
    forbidsDerivatives({ ...none, text: 'You may adapt this text if you name its source.' }),
    false,
  )
})
