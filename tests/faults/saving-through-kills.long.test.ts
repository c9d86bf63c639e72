import { test } from 'node:test'
import { saveThroughKills } from './save-through-kills.ts'

const times = 20

for (const victim of ['LPS', 'the database'] as const)
  for (const withPhotos of [false, true])
    test(`${victim} is killed ${times} times while Rosa saves ${withPhotos ? 'photos' : 'sentences'}: nothing acknowledged is lost`, (t) =>
      saveThroughKills(t, { victim, withPhotos, times }))
