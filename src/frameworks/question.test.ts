import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyQuestion, openingQuestion, questionsFor } from './question.ts'
import { words } from './words.ts'

const plain = { facet: null, equityNote: '' } as const
const say = words('en')

test('every item gets two or three questions, and no question twice', () => {
  for (let turn = 0; turn < 500; turn++)
    for (const facet of [null, 'knowledge', 'skill', 'disposition'] as const)
      for (const equityNote of ['', 'Whose voice is missing?']) {
        const asked = questionsFor({ facet, equityNote }, turn)
        assert.ok(asked.length === 2 || asked.length === 3, `${asked}`)
        assert.equal(new Set(asked).size, asked.length)
      }
})

test('neighbors are asked differently, and the same guide is the same tomorrow', () => {
  for (let turn = 0; turn < 100; turn++)
    for (const facet of [null, 'skill'] as const) {
      const [here, next] = [questionsFor(plain, turn), questionsFor({ facet, equityNote: '' }, turn + 1)]
      assert.deepEqual(
        here.filter((key) => next.includes(key)),
        [],
      )
    }
  assert.deepEqual(questionsFor(plain, 7), questionsFor(plain, 7))
})

test('what asks for a skill is asked as a skill, and an equity note is taken up', () => {
  assert.match(questionsFor({ facet: 'skill', equityNote: '' }, 3)[0]!, /skill/)
  assert.match(questionsFor({ facet: null, equityNote: 'Who gains?' }, 3).at(-1)!, /fairness/)
})

test('every question has its words, ends as a question and can be answered by more than yes', () => {
  for (const key of [...everyQuestion(), openingQuestion(5)]) {
    const sentence = say(key as Parameters<typeof say>[0])
    assert.notEqual(sentence, key)
    assert.match(sentence, /\?$/)
    assert.doesNotMatch(sentence.split(/[.:] /).at(-1)!, /^(Do|Does|Did|Is|Are|Can|Have|Has) /)
  }
})
