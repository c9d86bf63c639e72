import { idIn } from '#addresses'
import { found } from '#platform'
import type { SharedItem } from '#sharing'
import type { Context } from 'hono'
import { z } from 'zod'

const noun = z
  .string()
  .regex(/^[a-z]{1,40}$/)
  .transform((given) => given as SharedItem['noun'])
const path = z.string().regex(/^\/\w[\w/-]{0,200}$/)

/** The item of an address. Whether there is one, and whether it is open, the database says. */
export const itemIn = (c: Context) => ({
  noun: found(noun.safeParse(c.req.param('noun')).data),
  id: idIn(c),
})

/** The page of LPS a form leads back to, at its feedback, with what it is to know: what was saved, what was marked. */
export const backTo = (given: unknown, known: Record<string, string> = {}) => {
  const asked = new URLSearchParams(known).toString()
  return `${path.catch('/feedback').parse(given)}${asked && `?${asked}`}#feedback`
}
