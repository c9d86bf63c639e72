import { idIn } from '#addresses'
import { found } from '#platform'
import type { Context } from 'hono'
import { spaceForm } from './address.ts'
import type { Place } from './place.ts'

/** The version an address names; refuses what is no address of one. */
export const placeInAddress = (c: Context): Place => ({
  space: found(spaceForm.safeParse(c.req.param('space')).data),
  version: idIn(c, 'version'),
})
