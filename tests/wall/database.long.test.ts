import { test } from 'node:test'
import { holdAgainstLaw } from './hold-against-law.ts'
import { growth } from './open-wall.ts'

test('the database shows and accepts what the law says in thousands of worlds', (t) =>
  holdAgainstLaw(t, growth, 2000))
