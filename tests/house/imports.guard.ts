import { domain, growth, order, record } from './order.ts'
import { target, type Source } from './source.ts'

/** 1. Imports only run down the list of folders. */
export function importsRunDown(files: Source[]): string[] {
  return files.flatMap((file) => {
    if (!file.folder || file.isTest) return []
    const place = order.indexOf(file.folder)
    if (place < 0) return [`${file.path}: the folder ${file.folder} has no place in tests/house/order.ts.`]
    const upward = neighbours(file).filter((folder) => order.indexOf(folder) < place)
    return upward.map((folder) => `${file.path} imports #${folder}, which stands above ${file.folder}.`)
  })
}

/** 2. Other modules only through their front door; inside a module `./`, never `../`. */
export function frontDoorsOnly(files: Source[]): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((taken) => {
      const { from } = taken
      if (from === `#${file.folder}` && !file.isTest)
        return [`${file.path} imports its own front door; say ./ instead.`]
      const leavesModule = from.startsWith('../') && (file.folder || target(file, taken)?.startsWith('src/'))
      return leavesModule
        ? [`${file.path} imports ${from}; other modules have a front door, such as #people.`]
        : []
    }),
  )
}

/** 2. A front door stays small enough to be read at a glance: at most 15 names, each of them said. */
export function frontDoorsSmall(files: Source[]): string[] {
  return files.flatMap(({ path, folder, exports }) => {
    if (path !== `src/${folder}/index.ts`) return []
    if (exports.includes('*')) return [`${path} passes on a whole file with *; name what leaves the module.`]
    return exports.length > 15 ? [`${path} has ${exports.length} names; a front door has at most 15.`] : []
  })
}

/** 2. A front door opens for somebody: a name that nobody outside takes stays inside. */
export function frontDoorsTaken(files: Source[]): string[] {
  const taken = new Set(
    files.flatMap(({ imports }) =>
      imports.flatMap(({ from, names }) => names.map(({ name }) => `${from} ${name}`)),
    ),
  )
  return files.flatMap(({ path, folder, exports }) =>
    path !== `src/${folder}/index.ts` || taken.has(`#${folder} *`)
      ? []
      : exports
          .filter((name) => name !== '*' && !taken.has(`#${folder} ${name}`))
          .map((name) => `${path} opens for ${name}, which nobody outside takes.`),
  )
}

/** 3. Growth and record never meet: not by an import, and outside the folders that join not in one file either. */
export function wallStands(files: Source[]): string[] {
  return files.flatMap((file) => {
    if (!file.folder) return []
    const seen = [file.folder, ...neighbours(file)]
    const meets = [growth, record].every((side) => seen.some((folder) => side.includes(folder)))
    return meets && domain.includes(file.folder)
      ? [`${file.path} joins growth and record; the wall stands between.`]
      : []
  })
}

/** 8. What runs never imports its tests, nor a package that is there for development alone. */
export function srcWithoutTests(
  files: Source[],
  manifest: { devDependencies?: Record<string, string> },
): string[] {
  const tools = Object.keys(manifest.devDependencies ?? {}).filter((name) => !name.startsWith('@types/'))
  return files.flatMap((file) => {
    if (!file.folder || file.isTest) return []
    const wrong = file.imports.filter((taken) => {
      const path = target(file, taken) ?? ''
      const isTool = tools.some((name) => taken.from === name || taken.from.startsWith(`${name}/`))
      return isTool || /^tests\/|\.(test|fixture|suite)\./.test(path)
    })
    return wrong.map(({ from }) => `${file.path} imports ${from}, which is there for tests and tools only.`)
  })
}

function neighbours(file: Source): string[] {
  return file.imports.flatMap(({ from }) => (from.startsWith('#') ? [from.slice(1)] : []))
}
