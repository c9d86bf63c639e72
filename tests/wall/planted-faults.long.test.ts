import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catchFault } from './catch-fault.ts'
import { faults } from './faults.ts'

const seed = Number(process.env['LPS_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

for (const name of Object.keys(faults)) {
  test(`the comparison sees that ${name}`, async (t) => {
    const caught = await catchFault(name, 400, seed)
    t.diagnostic(`seed ${seed}: ${caught ? `${caught.worlds} worlds, ${caught.first}` : 'not seen'}`)
    assert.ok(caught)
  })
}
