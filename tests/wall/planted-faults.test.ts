import { test } from 'node:test'
import { catchFaults } from './catch-fault.ts'
import { growth } from './open-wall.ts'

// A few of the many that the long run plants, each seen within a few worlds.
const some = [
  'evidence in the trash stays open',
  'a grant by name opens to an evaluator',
  'an asked person counts as a member',
  'a claim needs its evidence alone',
  'who is only asked reads what a roundtable is for',
  'leaving leaves the grants open',
  'a rating is read by who sees any self-assessment of its leader',
  'what a rating rests on is seen with the self-assessment alone',
  'what a goal serves is seen outside the tree',
  'a supervisor who left the table is still named',
  'who gives roles gives one to themselves',
  'a role reaches what stands above it, not what stands below',
]

const seesFault = catchFaults(growth, 200)
for (const name of some) test(`the comparison sees that ${name}`, (t) => seesFault(t, name))
