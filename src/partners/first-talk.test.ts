import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { firstTalk, talkMinutes } from './first-talk.ts'

test('a first talk has eight questions and takes twenty minutes', () => {
  equal(firstTalk.length, 8)
  equal(talkMinutes, 20)
})
