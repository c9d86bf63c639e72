import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Shipped } from './licences.guard.ts'

type Lock = { packages: Record<string, { dev?: boolean; license?: string }> }

/** The packages that ship with LPS; for another platform's, which are not installed here, the lock file speaks. */
export function readShipped(root: string): Shipped[] {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path && !dev)
    .map(([path, { license }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      licence: manifestLicence(join(root, path, 'package.json')) ?? license,
    }))
}

function manifestLicence(path: string): string | undefined {
  if (!existsSync(path)) return undefined
  const { license } = JSON.parse(readFileSync(path, 'utf8'))
  return typeof license === 'object' ? license?.type : license
}
