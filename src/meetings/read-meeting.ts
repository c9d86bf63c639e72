import { idsIn } from '#addresses'
import type { Context } from 'hono'
import type { MeetingAt } from './meeting.ts'

/** The meeting an address names. */
export const meetingIn = (c: Context): MeetingAt => idsIn(c, 'space', 'id')
