import { found } from '#platform'
import type { Context } from 'hono'
import { z } from 'zod'
import type { MeetingAt } from './meeting.ts'

const uuid = z.uuid()

/** An id of an address or a form; what is none is not there. */
export const idFrom = (given: unknown) => found(uuid.safeParse(given).data)

/** The meeting an address names. */
export const meetingIn = (c: Context): MeetingAt => ({
  space: idFrom(c.req.param('space')),
  id: idFrom(c.req.param('id')),
})
