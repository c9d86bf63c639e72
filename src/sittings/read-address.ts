import { idsIn } from '#addresses'
import type { Context } from 'hono'

/** Which sitting an address means. */
export const sittingIn = (c: Context) => idsIn(c, 'space', 'id')

/** Does a device ask that goes on by itself, and not a page? */
export const wantsData = (c: Context): boolean => /\bapplication\/json\b/.test(c.req.header('accept') ?? '')
