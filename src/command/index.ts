// The front door for tests, which open the program as the commands do.
export { listen } from './listen.ts'
export { roundsOf } from './make-rounds.ts'
export { openProgram } from './open-program.ts'
export { version } from './run-program.ts'
export { secretsOf, type Secrets } from './secrets.ts'
