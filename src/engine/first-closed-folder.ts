import { dirname } from 'node:path'
import { type Footing, runOn } from './footing.ts'

const script = 'for folder; do [ -x "$folder" ] || { printf %s "$folder"; exit; }; done'

/** The outermost folder on the way to `path`, itself included, that programs on this footing cannot pass. */
export async function firstClosedFolder(footing: Footing, path: string): Promise<string | undefined> {
  const closed = await runOn(footing, '/bin/sh', ['-c', script, 'sh', ...wayTo(path)])
  return closed || undefined
}

function wayTo(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [path] : [...wayTo(parent), path]
}
