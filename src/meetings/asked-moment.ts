import type { Context } from 'hono'

/** A day and hours that stand in the address, as a link of a slot brings them; nothing where there are none. */
export const askedMoment = (c: Context): Record<string, string> =>
  Object.fromEntries(
    ['day', 'begins', 'ends'].flatMap((name) => {
      const asked = c.req.query(name)
      return asked ? [[name, asked]] : []
    }),
  )
