import { found } from '#platform'
import type { Context } from 'hono'
import { z } from 'zod'

/** An id of the address; what is none is not there. */
export const idIn = (c: Context, name: 'space' | 'id' | 'card') =>
  found(z.uuid().safeParse(c.req.param(name)).data)

/** Which sitting an address means. */
export const sittingIn = (c: Context) => ({ space: idIn(c, 'space'), id: idIn(c, 'id') })

/** Does a device ask that goes on by itself, and not a page? */
export const wantsData = (c: Context): boolean => /\bapplication\/json\b/.test(c.req.header('accept') ?? '')
