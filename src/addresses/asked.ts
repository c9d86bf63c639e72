import type { Context } from 'hono'
import { z } from 'zod'

const pageForm = z.coerce.number().int().min(1).max(100_000).catch(1)

/** The page of a list that an address asks for, from 1 on; what is none is the first. */
export const pageAsked = (c: Context): number => pageForm.parse(c.req.query('page'))

/** The words an address searches with. */
export const wordsAsked = (c: Context): string => wordsOf(c.req.query('words'))

/** Words to search with as the database can take them: at most 200 characters, and nothing where somebody sent no text. */
export const wordsOf = (given: unknown): string =>
  typeof given === 'string' ? given.toWellFormed().replaceAll('\0', '').trim().slice(0, 200) : ''
