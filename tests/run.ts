// What `npm test` does: first the guards, then every test. `npm test PATH…` runs the tests of these paths alone,
// `npm run test:long` those that take their time (*.long.test.ts).
import { spawn } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative, resolve, sep } from 'node:path'
import { run } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { withEntries, type Group } from './groups.ts'
import { whereTestsAre } from './house/tests.guard.ts'
import { report } from './report.ts'
import { hear } from './told.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const jsx = new URL('../bin/jsx.mjs', import.meta.url).href
const { values, positionals } = parseArgs({
  options: { long: { type: 'boolean', default: false }, name: { type: 'string' } },
  allowPositionals: true,
})

// A process of tests waits a third of its time, for a browser, a disk or a restart: one more than there are processors leaves
// none idle.
const lanes = availableParallelism() + 1

/** What a file of tests may take, in milliseconds. */
const longest = values.long ? 7_200_000 : 600_000

/** The test files wanted; a path given is a file or the folder above it. */
function wantedFiles(): string[] {
  const paths = positionals.map((path) => relative(root, resolve(path)))
  return globSync(whereTestsAre, { cwd: root })
    .filter((file) => file.endsWith('.long.test.ts') === values.long || paths.includes(file))
    .filter(
      (file) => paths.length === 0 || paths.some((path) => file === path || file.startsWith(path + sep)),
    )
    .toSorted()
}

async function guardsContent(): Promise<boolean> {
  const check = spawn(process.execPath, [fileURLToPath(new URL('check.ts', import.meta.url))], {
    stdio: 'inherit',
  })
  return (await new Promise((done) => check.on('close', done))) === 0
}

async function testsPass(groups: Group[], note: string): Promise<boolean> {
  const events = run({
    files: groups.map(({ entry }) => entry),
    cwd: root,
    concurrency: lanes,
    execArgv: ['--import', jsx],
    // Each file has a limit of its own; this ends what hears of no limit any more.
    timeout: longest * 2,
    ...(values.name ? { testNamePatterns: [values.name] } : {}),
  })
  let passed = true
  events.on('test:summary', ({ success }) => (passed &&= success))
  const missing = hear(events, groups)
  for await (const text of events.compose((told) => report(told, groups, note))) process.stdout.write(text)
  // A name leaves most files without a test.
  const silent = values.name ? [] : missing()
  for (const one of silent) console.log(`✖ ${one}`)
  return passed && silent.length === 0
}

/** tests/world starts what many tests need, such as a PostgreSQL, and tells it by process.env. */
async function inTheWorld(work: () => Promise<boolean>): Promise<boolean> {
  const start = new URL('world/start.ts', import.meta.url)
  if (!existsSync(start)) return work()
  const { startWorld, stopWorld } = await import(start.href)
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => Promise.resolve(stopWorld()).finally(() => process.exit(1)))
  }
  await startWorld()
  return work().finally(stopWorld)
}

const files = wantedFiles()
const guarded = positionals.length > 0 || values.long || (await guardsContent())
const note = guarded ? '' : '✖ The guards complain; see above.\n'
if (files.length === 0) console.error('There is no such test.')
const passed =
  files.length > 0 &&
  (await inTheWorld(() => withEntries(files, longest, (groups) => testsPass(groups, note))))
process.exitCode = guarded && passed ? 0 : 1
