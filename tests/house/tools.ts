import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The tools that read the tree besides the guards of the house, with the arguments that make them strict. */
export const tools: Record<string, string[]> = {
  'types (tsc)': ['typescript', 'tsc', '--project', '.', '--pretty', 'false'],
  'lint (oxlint)': ['oxlint', 'oxlint', '--deny-warnings', '--format', 'unix'],
  'format (oxfmt)': ['oxfmt', 'oxfmt', '--list-different'],
  'unused (knip)': ['knip', 'knip', '--no-progress'],
}

/** Runs a tool of an installed package on this Node; gives the lines it complains with, none where all is well. */
export async function runTool(root: string, [name = '', program = '', ...args]: string[]): Promise<string[]> {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const path = join(folder, typeof bin === 'string' ? bin : bin[program])
  const child = spawn(process.execPath, [path, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (data) => (said += data))
  child.stderr.on('data', (data) => (said += data))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  const lines = said.split('\n').filter((line) => line.trim())
  return code === 0
    ? []
    : [...lines, ...(lines.length ? [] : [`${program} ended with ${code} and said nothing.`])]
}
