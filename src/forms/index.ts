export { day } from './day.ts'
export { answersOf, complain, done, type Complaints, type Outcome } from './outcome.ts'
export { readForm } from './read-form.ts'
export { writing } from './writing.ts'
