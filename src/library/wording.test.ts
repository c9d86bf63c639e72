import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyItem } from './edition.ts'
import { library } from './shelf.ts'

const { editions, crossings } = library
const items = editions.flatMap((edition) => everyItem(edition.items).map(({ item }) => item))
const texts = [
  ...items.flatMap(({ label, statement, equityNote, notes }) => [label, statement, equityNote, notes]),
  ...editions.flatMap(({ title, description, source, rights }) => [title, description, source, rights]),
  ...editions.flatMap(({ rubrics }) =>
    rubrics.flatMap(({ description, criteria }) => [
      description,
      ...criteria.flatMap(({ levels }) => levels),
    ]),
  ),
  ...editions.flatMap(({ continuums }) =>
    continuums.flatMap(({ outcome, component, variations }) => [outcome, component, ...variations]),
  ),
  ...crossings.flatMap(({ notes, links }) => [notes, ...links.map(({ note }) => note)]),
].filter(Boolean)

const wordsIn = (text: string) => text.split(/\s+/).length

test('no sentence has more than thirty words, no statement more than one hundred sixty characters', () => {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/))
  assert.deepEqual(
    sentences.filter((sentence) => wordsIn(sentence) > 30),
    [],
  )
  assert.deepEqual(
    items.filter(({ statement }) => statement.length > 160).map(({ statement }) => statement),
    [],
  )
})

test('a statement is one whole sentence, and no two items say the same', () => {
  assert.deepEqual(
    items.filter(({ statement }) => !/^[A-Z].*\.$/.test(statement)).map(({ statement }) => statement),
    [],
  )
  assert.equal(new Set(items.map(({ statement }) => statement)).size, items.length)
})

test('statements do not all begin alike', () => {
  for (const edition of editions.filter(({ key }) => !['preparation', 'cohesion'].includes(key))) {
    const all = everyItem(edition.items)
    const firsts = Map.groupBy(all, ({ item }) => item.statement.split(' ')[0])
    const most = Math.max(...[...firsts.values()].map((same) => same.length))
    assert.ok(most <= Math.max(3, all.length / 6), `${edition.key}: ${most} of ${all.length}`)
  }
})

test('what is written is plain text in US spelling', () => {
  const odd = /[<>*_#]|["']|\b(organis|recognis|behaviour|programme|centre|colour|judgement)/i
  assert.deepEqual(
    texts.filter((text) => odd.test(text)),
    [],
  )
})

test('whose words they are, and what is not included, is said on every outline', () => {
  for (const { license, rights, description } of editions) {
    assert.match(license, /words of our own/)
    assert.match(rights, /not included/)
    assert.match(description, /outline in our own words/)
  }
})
