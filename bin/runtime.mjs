// Where the Node that runs LPS is. LPS is written for Node 24; npm brings it as a platform package.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const oldest = 24
const jsx = fileURLToPath(new URL('./jsx.mjs', import.meta.url))

/** Flags that let Node run the TSX pages of LPS as they stand, and give memory back in a quiet moment. */
export const runtimeFlags = ['--expose-gc', '--max-semi-space-size=64', '--import', `file://${jsx}`]

/** The path of a Node ≥ 24; ends the process with a sentence where there is none. */
export function runtimePath() {
  if (Number(process.versions.node.split('.')[0]) >= oldest) return process.execPath
  const brought = broughtAlong()
  if (brought) return brought
  console.error(
    `LPS needs Node ${oldest} or newer. This is Node ${process.versions.node}, and npm has no Node ${oldest} ` +
      `for ${process.platform} ${process.arch}. Please install Node ${oldest} from nodejs.org and run the command again.`,
  )
  process.exit(1)
}

function broughtAlong() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/package.json`)
    const path = join(dirname(manifest), file)
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}
