import { test } from 'node:test'
import { catchPlanFault } from './plan-faults-catch.ts'
import { planFaults } from './plan-faults.ts'

for (const name of Object.keys(planFaults))
  test(`the comparison of plans sees that ${name}`, (t) => catchPlanFault(t, name, 600))
