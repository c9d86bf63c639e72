import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ideas, ideasToRead, ideaWith, nextAfter } from './idea.ts'

const sentences = (text: string) => text.match(/[.?!](?=\s|$)/g)?.length ?? 0

test('each card has two to four sentences and exactly one question, and a source between LPS-59 and LPS-99', () => {
  assert.ok(ideas.length >= 18 && ideas.length <= 25)
  for (const { key, words, question, source } of ideas) {
    assert.ok(sentences(words) >= 2 && sentences(words) <= 4, key)
    assert.ok(question.endsWith('?') && sentences(question) <= 2, key)
    const place = Number(source.replace('LPS-', ''))
    assert.ok(place >= 59 && place <= 99, key)
  }
})

test('every card has an address of its own', () => {
  assert.equal(new Set(ideas.map(({ key }) => key)).size, ideas.length)
  for (const idea of ideas) {
    assert.match(idea.key, /^[a-z-]{2,40}$/)
    assert.equal(ideaWith(idea.key), idea)
  }
  assert.equal(ideaWith('nothing'), undefined)
})

test('from card to card one comes around', () => {
  let idea = ideas[0]!
  for (const expected of [...ideas.slice(1), ideas[0]]) {
    idea = nextAfter(idea)
    assert.equal(idea, expected)
  }
})

test('what was read is not offered again before the rest', () => {
  const opened = ideas.slice(0, 2).map(({ key }) => key)
  assert.deepEqual(ideasToRead(opened, 2), ideas.slice(2, 4))
  assert.deepEqual(
    ideasToRead(
      ideas.map(({ key }) => key),
      3,
    ),
    ideas.slice(0, 3),
  )
})
