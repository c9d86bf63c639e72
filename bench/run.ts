// What `npm run bench` does: measures LPS and says beside each figure what is asked of it. `npm run bench NAME…` runs
// these benches alone; with `--json` each figure is one line. Ends with 1 when a figure is missed.
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { benches } from './benches.ts'
import { isKept, sayBound, type Figure } from './figure.ts'
import { machine } from './machine.ts'
import { removeFolders } from './running-lps.ts'

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
const say = (sentence: string) => values.json || console.log(sentence)
const load = () =>
  `load ${loadavg()
    .map((one) => one.toFixed(2))
    .join(' ')}`

const unknown = positionals.find((name) => benches.every((bench) => bench.name !== name))
if (unknown) {
  console.error(
    `There is no bench “${unknown}”. These are there: ${benches.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(2)
}
say(machine())
try {
  for (const { name, measure } of benches.filter(
    (bench) => !positionals.length || positionals.includes(bench.name),
  )) {
    say(`\n${name}, ${load()}`)
    for (const one of await measure()) tell(name, one)
    say(`  afterwards ${load()}`)
  }
} finally {
  await removeFolders()
}

function tell(bench: string, one: Figure) {
  const { metric, value, unit } = one
  const kept = isKept(one)
  if (kept === false) process.exitCode = 1
  if (values.json) return console.log(JSON.stringify({ bench, metric, value, unit }))
  const verdict = kept === undefined ? '' : `${sayBound(one)} ${kept ? '✔' : '✖'}`
  console.log(`  ${metric.padEnd(16)}${String(value).padStart(10)} ${unit.padEnd(12)}${verdict}`.trimEnd())
}
