import { test } from 'node:test'
import { catchFault } from './catch-fault.ts'
import { faults } from './faults.ts'

for (const name of Object.keys(faults)) {
  test(`the comparison sees that ${name}`, (t) => catchFault(t, name, 600))
}
