import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h, type ComponentChild } from 'preact'
import { Choices } from './choices.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { nameFields } from './name-fields.ts'
import { page } from './render.ts'
import { TextField } from './text-field.tsx'

const formWith = (errors: Record<string, string>, ...fields: ComponentChild[]) =>
  page(h('main', null, h(ErrorSummary, { title: 'Look again', errors }), ...fields))
const saidIn = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

test('a summary names the field of each sentence and leads to it', () => {
  const name = h(TextField, {
    name: 'name',
    label: 'Its name',
    aside: 'optional',
    error: 'Please fill this in.',
  })
  const html = formWith({ name: 'Please fill this in.' }, name)
  assert.match(html, /<a href="#f-name"><span><strong>Its name:<\/strong> Please fill this in\.<\/span><\/a>/)
})

test('a question is named as it is asked, also where its answers are to choose from', () => {
  const options = [{ value: 'a', label: 'A school' }]
  const html = formWith(
    { kind: 'Please choose one.' },
    h(Choices, { name: 'kind', label: 'What is it?', options }),
  )
  assert.match(saidIn(html), /Look again What is it\? Please choose one\./)
})

test('a field is not named by the question of another group above it', () => {
  const options = [{ value: 'a', label: 'A school' }]
  const group = h(Choices, { name: 'kind', label: 'What is it?', options })
  const html = formWith(
    { name: 'Please fill this in.' },
    group,
    h(TextField, { name: 'name', label: 'Its name' }),
  )
  assert.match(saidIn(html), /Look again Its name: Please fill this in\./)
})

test('a sentence about no field of the page is no link', () => {
  const html = formWith({ other: 'Somebody was faster.' })
  assert.doesNotMatch(html, /<a /)
  assert.match(saidIn(html), /Look again Somebody was faster\./)
})

test('a page without a summary is left as it is', () => {
  const html = page(h('main', null, h(TextField, { name: 'name', label: 'Its name' })))
  assert.equal(nameFields(html), html)
})
