import { found } from '#platform'
import type { Context } from 'hono'
import { z } from 'zod'

const uuid = (given: string | undefined) => found(z.uuid().safeParse(given).data)

/** The organization an address names. */
export const idsOf = (c: Context) => ({
  space: uuid(c.req.param('space')),
  get id() {
    return uuid(c.req.param('id'))
  },
  get also() {
    return uuid(c.req.param('also'))
  },
})
