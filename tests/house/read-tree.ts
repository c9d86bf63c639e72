import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { source, type Source } from './source.ts'

const text = /\.([cm]?[jt]sx?|css|json|sql|md|typ|yml|yaml|html|svg|txt)$|^\.ci\/|^[A-Z]+$/
const skipped = new Set(['node_modules', '.git', 'data'])

/** Every text file of the project, read and parsed; a script that cannot be parsed becomes a complaint. */
export function readTree(root: string): { files: Source[]; complaints: string[] } {
  const files: Source[] = []
  const complaints: string[] = []
  for (const path of pathsIn(root)) {
    try {
      files.push(source(path, readFileSync(join(root, path), 'utf8')))
    } catch (error) {
      complaints.push(String(error))
    }
  }
  return { files, complaints }
}

function pathsIn(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name
    if (entry.isDirectory()) return skipped.has(path) ? [] : pathsIn(root, `${path}/`)
    return entry.isFile() && text.test(path) ? [path] : []
  })
}
