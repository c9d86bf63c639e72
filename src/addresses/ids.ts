import { found } from '#platform'
import type { Context } from 'hono'
import { z } from 'zod'

const idForm = z.uuid()

/** The id somebody sent; nothing where it is none. */
export const idOf = (given: unknown): string | undefined => idForm.safeParse(given).data

/** An id in the path of an address; where there is none, there is nothing to find. */
export const idIn = (c: Context, name = 'id'): string => found(idOf(c.req.param(name)))

/** Several of them, each under its name. */
export const idsIn = <Name extends string>(c: Context, ...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, idIn(c, name)])) as Record<Name, string>

/** An id that an address asks with (`?gone=…`); nothing where there is none. */
export const idAsked = (c: Context, name: string): string | undefined => idOf(c.req.query(name))
