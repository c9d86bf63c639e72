import { domain } from './order.ts'
import type { Import, Source } from './source.ts'

const doors = new Set(['index.ts', 'routes.ts', 'tables.ts', 'words.ts'])
const outside =
  /^(pg|hono|preact|better-auth|pg-boss|node:(fs|http|https|net|child_process))(\/|-|$)|^@hono\//
const carriers = /^#(ui|schema|jobs|paper|files|backup|engine)$/
const databaseNames = /^(sql|Sql|openDatabase|Database|Transaction|remember\w*|noteReading)$/

/** 4. A noun file (one word) has no database, no HTTP and no page: types and pure rules only. */
export function nounsPure(files: Source[]): string[] {
  return files
    .filter(isNoun)
    .flatMap(({ path, imports }) =>
      imports
        .filter(isImpure)
        .map(({ from }) => `${path} is a noun and imports ${from}; a deed or a store may do that.`),
    )
}

function isNoun({ path, folder, isTest }: Source): boolean {
  const name = path.split('/').at(-1) ?? ''
  return !isTest && domain.includes(folder ?? '') && /^[a-z]+\.ts$/.test(name) && !doors.has(name)
}

function isImpure({ from, names }: Import): boolean {
  if (from === '#platform') return names.some(({ name }) => databaseNames.test(name))
  if (carriers.test(from)) return names.length === 0 || names.some(({ isType }) => !isType)
  return outside.test(from) || /\.store\.ts$|\.tsx$|\.css$/.test(from)
}

/** 5. A page is given its data: it may know a store's types, but asks no store, no database and no request. */
export function pagesGiven(files: Source[]): string[] {
  const asks = (taken: Import) =>
    /^(pg|hono)(\/|$)/.test(taken.from) ||
    (taken.from.endsWith('.store.ts') && taken.names.some(({ isType }) => !isType)) ||
    (taken.from === '#platform' && taken.names.some(({ name }) => databaseNames.test(name)))
  return files
    .filter(({ path, folder, isTest }) => folder && !isTest && /(?<!routes)\.tsx$/.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(asks)
        .map(({ from }) => `${path} is seen and imports ${from}; give it its data instead.`),
    )
}

/** Every module says in its README what it is about. */
export function readmesThere(files: Source[]): string[] {
  const there = new Set(files.map(({ path }) => path))
  const first = new Map(files.toReversed().flatMap(({ folder, path }) => (folder ? [[folder, path]] : [])))
  return [...first].flatMap(([folder, path]) =>
    there.has(`src/${folder}/README.md`) ? [] : [`${path} and its neighbours have no README.md.`],
  )
}

/** A name says one idea; these say none. */
export function namesSaySomething(files: Source[]): string[] {
  const empty = /(^|[/.-])(utils?|helpers|common|misc|shared)([/.-]|$)/
  return files
    .filter(({ path }) => /^(src|tests|bench|bin)\//.test(path) && empty.test(path))
    .map(({ path }) => `${path}: the name says nothing of what is inside.`)
}
