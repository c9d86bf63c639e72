import { posix } from 'node:path'
import { parseSync, Visitor, type ParseResult, type Program, type TSImportType } from 'oxc-parser'
import { functionsIn, type Func } from './functions.ts'
import { stringsIn, type Words } from './strings.ts'

/** A name that a file takes from another one; a whole module taken (`* as x`, `import('x')`) has the name `*`. */
export type Import = { from: string; names: { name: string; isType: boolean }[] }

/** A file of the project, read for what the guards ask. Only scripts have imports, exports and functions. */
export type Source = {
  path: string
  text: string
  /** The folder of src it stands in, such as `focus`; undefined outside src. */
  folder: string | undefined
  isTest: boolean
  imports: Import[]
  exports: string[]
  functions: Func[]
  strings: Words[]
}

// What a test needs beside it is named like it: samples.fixture.ts, store.suite.ts.
const forTests = /^tests\/|\.(test|fixture|suite)\./
const script = /\.(ts|tsx|mjs)$/

/** Reads a file's text; the path is relative to the project, with `/`. Throws where a script cannot be parsed. */
export function source(path: string, text: string): Source {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1]
  const plain = { path, text, folder, isTest: forTests.test(path) }
  if (!script.test(path)) return { ...plain, imports: [], exports: [], functions: [], strings: [] }
  const parsed = parseSync(path, text)
  if (parsed.errors[0]) throw new SyntaxError(`${path}: ${parsed.errors[0].message}`)
  return {
    ...plain,
    imports: importsOf(parsed, text),
    exports: parsed.module.staticExports.flatMap(({ entries }) =>
      entries.map(({ exportName }) => exportName.name ?? '*'),
    ),
    functions: functionsIn(parsed.program, text),
    strings: stringsIn(parsed.program),
  }
}

function importsOf({ module, program }: ParseResult, text: string): Import[] {
  const named = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    names: entries.map(({ importName, isType }) => ({ name: importName.name ?? '*', isType })),
  }))
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, importName, isType }) =>
      moduleRequest ? [{ from: moduleRequest.value, names: [{ name: importName.name ?? '*', isType }] }] : [],
    ),
  )
  const later = module.dynamicImports.map(({ moduleRequest }) => ({
    from: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    names: [{ name: '*', isType: false }],
  }))
  return [...named, ...passedOn, ...later, ...importsInTypes(program)]
}

function importsInTypes(program: Program): Import[] {
  const found: Import[] = []
  const take = ({ source: { value } }: TSImportType) =>
    void found.push({ from: value, names: [{ name: '*', isType: true }] })
  new Visitor({ TSImportType: take }).visit(program)
  return found
}

/** The path that an import of this file leads to, where it leads to a file of the project. */
export function target({ path }: Source, { from }: Import): string | undefined {
  if (from.startsWith('#')) return `src/${from.slice(1)}/index.ts`
  if (from.startsWith('.')) return posix.join(posix.dirname(path), from)
  return undefined
}
