import { test } from 'node:test'
import { holdAgainstLaw } from './hold-against-law.ts'
import { growth } from './open-wall.ts'

test('the database shows and accepts what the law says, no more and no less', (t) =>
  holdAgainstLaw(t, growth, 60))
