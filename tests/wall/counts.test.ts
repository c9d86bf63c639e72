import { test } from 'node:test'
import { catchFaults } from './catch-fault.ts'
import { counts } from './counts-wall.ts'
import { holdAgainstLaw } from './hold-against-law.ts'

test('how often leaders meet is told as the law says', (t) => holdAgainstLaw(t, counts, 60))

const seesFault = catchFaults(counts, 400)
for (const name of Object.keys(counts.faults))
  test(`the comparison of counts sees that ${name}`, (t) => seesFault(t, name))
