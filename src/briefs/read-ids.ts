import { found } from '#platform'
import type { Context } from 'hono'
import { z } from 'zod'

/** An id of the address; what is none is not there. */
export const idOf = (c: Context, name: 'id' | 'space') => found(z.uuid().safeParse(c.req.param(name)).data)
