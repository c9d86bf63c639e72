import { test } from 'node:test'
import { counts } from './counts-wall.ts'
import { notes } from './notes-wall.ts'
import { growth } from './open-wall.ts'
import { plans } from './plans-wall.ts'

test('every fault can still be planted: the law says what it breaks', async () => {
  await using wall = await growth.open()
  for (const { faults } of [growth, plans, counts, notes])
    for (const plant of Object.values(faults)) {
      await wall.owner.query('begin')
      await plant(wall.owner)
      await wall.owner.query('rollback')
    }
})
