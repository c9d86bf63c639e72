import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Folder } from './folder.ts'
import type { Footing } from './footing.ts'
import { giveTree } from './give-tree.ts'
import { linkLibraries } from './link-libraries.ts'
import { explained } from './refusal.ts'

/** Copies PostgreSQL's programs into the data folder, once for each version, and gives where they are. */
export function copyPrograms(packaged: string, footing: Footing, { programs }: Folder): string {
  return explained(programs, () => {
    const place = join(programs, 'native')
    const version = versionOf(packaged)
    if (!existsSync(join(programs, version))) copy(packaged, programs, version)
    giveTree(programs, footing)
    return place
  })
}

function copy(packaged: string, programs: string, version: string) {
  const draft = `${programs}.new`
  rmSync(draft, { recursive: true, force: true })
  rmSync(programs, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o755 })
  cpSync(packaged, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  linkLibraries(join(draft, 'native'))
  writeFileSync(join(draft, version), '')
  renameSync(draft, programs)
}

function versionOf(packaged: string) {
  const manifest = readFileSync(join(packaged, '..', 'package.json'))
  return `version-${createHash('sha256').update(manifest).digest('hex').slice(0, 12)}`
}
