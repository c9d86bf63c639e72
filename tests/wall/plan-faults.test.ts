import { test } from 'node:test'
import { catchFaults } from './catch-fault.ts'
import { plans } from './plans-wall.ts'

// A few of those that the long run plants, each seen within a few worlds.
const some = [
  'a post that ended still keeps the plans',
  'the head of a school keeps its district',
  'whoever reads counts writes plans',
  'other trees are read',
  'a draft goal is seen by the tree',
  'a shown goal is removed',
  'a goal serves one of another district',
  'answers to an offer are read from above',
  'points are seen by the tree',
  'a copy is seen before a quarter of an hour is over',
  'a copy is seen after it was taken back',
  'a copy is seen by who holds an office above',
  'who is declined is told so',
  'a count is written by whoever keeps the plans',
]

const seesFault = catchFaults(plans, 200)
for (const name of some) test(`the comparison of plans sees that ${name}`, (t) => seesFault(t, name))
