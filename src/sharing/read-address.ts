import { idIn } from '#addresses'
import { found } from '#platform'
import type { Context } from 'hono'
import { z } from 'zod'
import { sharedNouns } from './grant.ts'

const itemForm = z.object({ noun: z.enum(sharedNouns), id: z.uuid() })

/** The item of an address; not found where there can be none. */
export const itemIn = (c: Context) => found(itemForm.safeParse(c.req.param()).data)

/** The circle of an address. */
export const circleIn = (c: Context) => idIn(c, 'circle')
