import { found } from '#platform'
import type { Context } from 'hono'
import { z } from 'zod'
import { spaceForm } from './address.ts'
import type { Place } from './place.ts'

/** The version an address names; refuses what is no address of one. */
export const placeInAddress = (c: Context): Place => ({
  space: found(spaceForm.safeParse(c.req.param('space')).data),
  version: idInAddress(c, 'version'),
})

/** An id of an address. */
export const idInAddress = (c: Context, name: string): string =>
  found(z.uuid().safeParse(c.req.param(name)).data)
