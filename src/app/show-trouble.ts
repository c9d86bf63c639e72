import { randomUUID } from 'node:crypto'
import { packWords } from '#accounts'
import { NoCycle } from '#cycles'
import { readForm } from '#forms'
import { Refusal } from '#platform'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { TroublePage, type Trouble } from './trouble-page.tsx'
import { words } from './words.ts'

/** The one place where a refusal becomes a page. What nobody foresaw is logged without a private word. */
export async function showTrouble(error: unknown, c: Context) {
  const { kind, status } = kindOf(error)
  const id = randomUUID().slice(0, 8)
  if (kind === 'unknown') logUnforeseen(error, id)
  const language = c.var.reader?.language ?? 'en'
  const say = words(language)
  const foot = kind === 'unknown' ? say('troubleFoot', { time: new Date().toISOString(), id }) : undefined
  const way = kind === 'no cycle' ? await wayOf(c) : undefined
  c.status(status as 404)
  return c.render(TroublePage({ language, kind, foot, way, signedIn: Boolean(c.var.reader) }), {
    title: say(`trouble.${kind}`),
  })
}

// Whoever begins a cycle first goes on to where they were going, with what they had written.
async function wayOf({ req }: Context) {
  const { pathname, search } = new URL(req.url)
  const to = pathname + search
  return req.method === 'GET' ? { next: to } : { kept: packWords(to, await readForm(req)) }
}

function kindOf(error: unknown): { kind: Trouble; status: number } {
  if (error instanceof NoCycle) return { kind: 'no cycle', status: error.status }
  if (error instanceof Refusal) return { kind: error.reason, status: error.status }
  if (error instanceof HTTPException && error.status === 413) return { kind: 'too large', status: 413 }
  if (error instanceof HTTPException && error.status < 500)
    return { kind: 'not allowed', status: error.status }
  return { kind: 'unknown', status: 500 }
}

// The message of a database error can quote what somebody wrote, so only its kind and its place are logged.
function logUnforeseen(error: unknown, id: string) {
  const { name, code, stack } = error as Error & { code?: string }
  const places = stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join('\n')
  console.error(`${new Date().toISOString()} ${id} ${name ?? 'Error'} ${code ?? ''}\n${places ?? ''}`)
}
