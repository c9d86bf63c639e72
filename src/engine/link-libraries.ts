import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'

interface Link {
  source: string
  target: string
}

/**
 * Makes the links between libraries that npm packages cannot hold, as `pg-symlinks.json` lists them. The
 * package makes them in an install script, which npm may be told not to run. Says whether all are there.
 */
export function linkLibraries(native: string): boolean {
  return listed(native).every(({ source, target }) => {
    const path = join(native, '..', target)
    return existsSync(path) || link(basename(source), path)
  })
}

function listed(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json')
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
}

function link(source: string, path: string) {
  try {
    symlinkSync(source, path)
    return true
  } catch {
    return existsSync(path)
  }
}
