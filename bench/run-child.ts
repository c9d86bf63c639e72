import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import type { Answered } from './again.ts'

/** Runs a program of this folder with an order, on this Node; gives what it says on its last line. */
export async function runChild(program: string, order: object): Promise<Answered> {
  const words = [
    '--import',
    new URL('../bin/jsx.mjs', import.meta.url).href,
    fileURLToPath(new URL(program, import.meta.url)),
  ]
  const { stdout } = await promisify(execFile)(process.execPath, [...words, JSON.stringify(order)])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
