import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld()

test('whoever guesses passwords is asked to wait, in a sentence', async () => {
  const guesser = world.visitor()
  const guess = () =>
    guesser.post('/sign-in', { email: 'noor@alder.example', password: 'a guess, and another' })
  const answers = []
  for (let n = 0; n < 21; n++) answers.push(await guess())
  assert.deepEqual([answers[0]?.status, answers[19]?.status, answers[20]?.status], [422, 422, 429])
  assert.match(answers[20]!.words, /Too many tries from this place\. Please wait a minute and try again\./)
  assert.equal(answers[20]!.field('email'), 'noor@alder.example')
})
