import { textOf } from '#forms'
import type { Context } from 'hono'
import { editWords, sentencesFor } from './edit-words.ts'
import type { Life } from './life.ts'
import { NextPage } from './next-page.tsx'
import type { Version } from './version.ts'

/** What somebody who would change a fixed version sees: since when it is fixed, the way on, and what they typed. */
export function showFixed(
  c: Context,
  { version, life }: { version: Version; life: Life },
  given: Record<string, unknown> = {},
) {
  const { reader } = c.var
  const refused = sentencesFor(reader, { version: 'fixed' }, { life })['version']
  const typed = ['statement', 'description', 'title'].map((name) => textOf(given[name])).find(Boolean)
  if (c.req.method !== 'GET') c.status(422)
  return c.render(NextPage({ reader, version, life, refused, typed }), {
    title: editWords(reader.language)('fixedTitle'),
    at: 'people',
    room: 'record',
  })
}
