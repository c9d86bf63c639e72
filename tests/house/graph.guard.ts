import { target, type Source } from './source.ts'

const entries = [/\/index\.ts$/, /^src\/command\/main\.ts$/, /\.element\.ts$/, /\.worker\.ts$/]

/** 6. No file of src is left over: each one is imported or named by a running file, or starts something. */
export function noOrphans(files: Source[]): string[] {
  const running = files.filter(({ path, isTest }) => /^(src|bin)\//.test(path) && !isTest)
  const reached = new Set(running.flatMap((file) => [...targets(file), ...namedIn(file)]))
  return running
    .filter(
      ({ path }) =>
        /^src\/.*\.tsx?$/.test(path) && !reached.has(path) && !entries.some((entry) => entry.test(path)),
    )
    .map(({ path }) => `${path} is used by nothing that runs.`)
}

/** 6. No circles: a file never comes back to itself by its imports, those of types included. */
export function noCircles(files: Source[]): string[] {
  const graph = new Map(files.map((file) => [file.path, targets(file)]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, way: string[]) => {
    const turn = way.indexOf(path)
    if (turn >= 0) return void circles.push([...way.slice(turn), path].join(' → '))
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) walk(next, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return circles.map((circle) => `These import each other in a circle: ${circle}.`)
}

const targets = (file: Source) => file.imports.flatMap((taken) => target(file, taken) ?? [])

/** Workers, helpers and browser scripts are started by a path written as text beside them. */
function namedIn({ path, strings }: Source): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return strings.flatMap(({ text }) =>
    /^(\.\/)?[\w.-]+\.tsx?$/.test(text) ? [folder + text.replace('./', '')] : [],
  )
}
