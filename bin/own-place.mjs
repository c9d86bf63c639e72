// Where a file is that one of LPS's own files imports: Node would ask the disk several times for each of ten thousand.
import { readFileSync } from 'node:fs'

const root = new URL('..', import.meta.url).href
const own = new RegExp(`^${RegExp.escape(root)}(?!node_modules/)`)
const kinds = { '.ts': 'module-typescript', '.tsx': 'module', '.json': 'json' }
const { imports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const doors = new Map(Object.entries(imports).map(([name, path]) => [name, new URL(path, root).href]))
const packages = new Map()

/** Node's hook that resolves: a neighbour and a front door by their names, a package as it was found the first time. */
export function ownPlace(name, context, next) {
  const { parentURL: asker = '', conditions } = context
  if (!own.test(asker) || !conditions.includes('import')) return next(name, context)
  const url = name.startsWith('./') ? new URL(name, asker).href : doors.get(name)
  if (url) return neighbour(url) ?? next(name, context)
  if (name.startsWith('.')) return next(name, context)
  if (!packages.has(name)) packages.set(name, { ...next(name, context), shortCircuit: true })
  return packages.get(name)
}

function neighbour(url) {
  const format = kinds[/\.\w+$/.exec(url)?.[0]]
  return format && { url, format, shortCircuit: true }
}
