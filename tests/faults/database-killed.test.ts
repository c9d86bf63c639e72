import { test } from 'node:test'
import { saveThroughKills } from './save-through-kills.ts'

test('the database is killed while Rosa saves: no sentence and no photo that was acknowledged is lost', (t) =>
  saveThroughKills(t, { victim: 'the database', withPhotos: true, times: 2 }))
