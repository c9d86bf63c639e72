import { test } from 'node:test'
import { catchFaults } from './catch-fault.ts'
import { holdAgainstLaw } from './hold-against-law.ts'
import { notes } from './notes-wall.ts'

test('a link opens one copy, and what is asked through it reaches its leader, as the law says', (t) =>
  holdAgainstLaw(t, notes, 40))

const seesFault = catchFaults(notes, 400)
for (const name of Object.keys(notes.faults))
  test(`the comparison of notes sees that ${name}`, (t) => seesFault(t, name))
