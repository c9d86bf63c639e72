import type { MeetingAt } from './meeting.ts'

/** Where a meeting stands. */
export const pathOf = ({ space, id }: MeetingAt) => `/meetings/${space}/${id}`
