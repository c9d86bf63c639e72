// What `npm run check` does: all that can be known of the tree without running it.
import { fileURLToPath } from 'node:url'
import { guards } from './house/guards.ts'
import { licencesAllow } from './house/licences.guard.ts'
import { readShipped } from './house/read-shipped.ts'
import { readTree } from './house/read-tree.ts'
import { runTool, tools } from './house/tools.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Prints one line for a guard, and its complaints if it has any; tells whether all is well. */
async function ask(name: string, guard: () => string[] | Promise<string[]>): Promise<boolean> {
  const begun = performance.now()
  const complaints = await guard()
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`${complaints.length ? '✖' : '✔'} ${name}  ${seconds} s`)
  for (const complaint of complaints) console.log(`    ${complaint}`)
  return complaints.length === 0
}

const running = Object.entries(tools).map(([name, tool]) => ask(name, () => runTool(root, tool)))
const { files, complaints } = readTree(root)
const results = [await ask('scripts can be read', () => complaints)]
for (const [name, guard] of Object.entries(guards)) results.push(await ask(name, () => guard(files)))
results.push(await ask('licences allow shipping', () => licencesAllow(readShipped(root))))
results.push(...(await Promise.all(running)))

const failed = results.filter((well) => !well).length
console.log(
  failed ? `${failed} of ${results.length} guards complain.` : `All ${results.length} guards are content.`,
)
process.exitCode = failed ? 1 : 0
