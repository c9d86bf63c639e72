import type { Complaints } from '#forms'
import type { Context } from 'hono'
import type { Visitor } from './account-tools.ts'

/** From where a request comes. */
export const visitorOf = (c: Context): Visitor => ({ headers: c.req.raw.headers, address: c.var.address })

/** The status of a form that comes back: too often, or something to mend. */
export const statusOf = (complaints: Complaints) =>
  Object.values(complaints).some((key) => key.startsWith('tooOften')) ? 429 : 422

/** Nothing on this page is kept by the browser: it shows a secret. */
export function unkept(answer: Response): Response {
  answer.headers.set('cache-control', 'no-store')
  return answer
}
