import { test } from 'node:test'
import { catchFaults } from './catch-fault.ts'
import { growth } from './open-wall.ts'

const seesFault = catchFaults(growth, 600)
for (const name of Object.keys(growth.faults))
  test(`the comparison sees that ${name}`, (t) => seesFault(t, name))
