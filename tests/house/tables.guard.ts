import { domain, growth, order, record } from './order.ts'
import type { Source } from './source.ts'
import type { Words } from './strings.ts'

// Texts without the tag sql are SQL if they begin like it; a sentence may well begin with Select or Update.
const statement =
  /^\s*(with\s+\w+\s+as|select\s.*\bfrom\s+\w+\.\w|insert\s+into\s|update\s+[\w."]+\s+set|delete\s+from|merge\s+into|copy\s+\w+\.)/is
const rooms = [...order, 'auth', 'trust']

/** 7. In a module only a `.store.ts` (in `app` also a read model) speaks SQL. */
export function sqlInStores(files: Source[]): string[] {
  return files
    .filter(({ path, folder, isTest }) => !isTest && keepsStores(folder) && !path.endsWith('.store.ts'))
    .filter((file) => sqlOf(file).length > 0)
    .map(({ path }) => `${path} speaks SQL; that belongs to a .store.ts.`)
}

/**
 * 7. A store writes only the tables of its own module and reads those of modules below it, with their schema; what
 * `trust` answers may be asked by all.
 */
export function ownTablesOnly(files: Source[]): string[] {
  return files
    .filter(({ folder, isTest }) => !isTest && keepsStores(folder))
    .flatMap((file) => {
      const named = sqlOf(file).flatMap(tablesIn)
      const written = sqlOf(file).flatMap(writtenIn)
      const foreign = [
        ...named.filter(({ schema }) => !mayRead(file.folder, schema)),
        ...written.filter(({ schema }) => !isOwn(file.folder, schema)),
      ]
      const bare = sqlOf(file).flatMap(bareTablesIn)
      return [
        ...foreign.map(
          ({ schema, table }) => `${file.path} names ${schema}.${table}, a table of another module.`,
        ),
        ...bare.map((table) => `${file.path} names ${table} without its schema.`),
      ]
    })
}

/** 3. A read model of `app` may join modules, but never growth and record. */
export function readModelsApart(files: Source[]): string[] {
  return files
    .filter(({ folder, isTest }) => folder && !isTest)
    .filter((file) => {
      const schemas = sqlOf(file)
        .flatMap(tablesIn)
        .map(({ schema }) => schema)
      return [growth, record].every((side) => schemas.some((schema) => side.includes(schema)))
    })
    .map(({ path }) => `${path} reads tables of growth and of the record; the wall stands between.`)
}

// The accounts that sign people in lie in better-auth's own schema; nobody else speaks to it.
const isOwn = (folder = '', schema = '') =>
  schema === (folder === 'accounts' ? 'auth' : folder) || isHistory(folder, schema)

// What happened and who read it is written by `history` into the ground's own schema.
const isHistory = (folder: string, schema: string) => folder === 'history' && schema === 'platform'

const mayRead = (folder = '', schema = '') =>
  isOwn(folder, schema) || schema === 'trust' || order.indexOf(schema) > order.indexOf(folder)

/** The tables that a statement changes. */
const writtenIn = ({ text }: Words) =>
  [...text.matchAll(/\b(?:insert\s+into|update|delete\s+from|merge\s+into)\s+([a-z]+)\.([a-z_]+)/gi)].map(
    ([, schema = '', table = '']) => ({ schema, table }),
  )

const keepsStores = (folder = '') => domain.includes(folder) || ['files', 'history', 'demo'].includes(folder)

const sqlOf = ({ strings }: Source) =>
  strings.filter(({ text, tag }) => tag === 'sql' || statement.test(text))

/** The tables and functions of a schema of LPS that a statement names; a name given by `as` is no schema. */
function tablesIn({ text }: Words): { schema: string; table: string }[] {
  const aliases = new Set([...text.matchAll(/\b\w+\.\w+\s+(?:as\s+)?(\w+)/gi)].map(([, alias]) => alias))
  return [...text.matchAll(/\b([a-z]+)\.([a-z_]+)/gi)]
    .map(([, schema = '', table = '']) => ({ schema, table }))
    .filter(({ schema }) => rooms.includes(schema) && !aliases.has(schema))
}

/** What questions asked together may stand on: `together` lays it below them under these names. */
const grounds = ['before', 'cycle', 'origin', 'way']

/** Names after from, join, into and update that have no schema and are no part of the statement itself. */
function bareTablesIn({ text }: Words): string[] {
  const own = new Set(
    [...text.matchAll(/\b(\w+)\s*(?:\([^()]*\)\s*)?as\s+(?:not\s+)?(?:materialized\s+)?\(/gi)].map(
      ([, name]) => name,
    ),
  )
  const plain = text.replace(/--.*$/gm, '').replace(/\b(extract|substring|trim|overlay)\s*\([^()]*\)/gi, '')
  const named =
    /(?<!distinct\s+)\b(?:from|join|into|(?<!for\s+)(?<!do\s+)update)\s+(?:only\s+|lateral\s+)*([a-z_]\w*)\b(?!\s*[.(])/gi
  return [...plain.matchAll(named)].flatMap(([, name = '']) =>
    own.has(name) || grounds.includes(name) || keyword.test(name) ? [] : [name],
  )
}

const keyword = /^(select|values|lateral|of|set|skip|nowait|on)$/i
