import { test } from 'node:test'
import { saveThroughKills } from './save-through-kills.ts'

test('LPS is killed while Rosa saves: no sentence and no photo that was acknowledged is lost', (t) =>
  saveThroughKills(t, { victim: 'LPS', withPhotos: true, times: 2 }))
