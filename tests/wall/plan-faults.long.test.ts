import { test } from 'node:test'
import { catchFaults } from './catch-fault.ts'
import { plans } from './plans-wall.ts'

const seesFault = catchFaults(plans, 600)
for (const name of Object.keys(plans.faults))
  test(`the comparison of plans sees that ${name}`, (t) => seesFault(t, name))
