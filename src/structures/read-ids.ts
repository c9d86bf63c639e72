import { found } from '#platform'
import type { Context } from 'hono'
import { z } from 'zod'

/** An id of the address; what is none leads nowhere. */
export const idOf = (c: Context, name = 'id') => found(z.uuid().safeParse(c.req.param(name)).data)

/** An id of the address' question; nothing where there is none. */
export const askedFor = (c: Context, name: string) => z.uuid().safeParse(c.req.query(name)).data
