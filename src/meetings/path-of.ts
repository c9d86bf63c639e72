import type { MeetingAt, MeetingKind } from './meeting.ts'

/** Where a meeting stands. */
export const pathOf = ({ space, id }: MeetingAt) => `/meetings/${space}/${id}`

/** Where those who meet have their own page, and take up again what they paused. */
export const roomOf = (kind: MeetingKind, id: string) =>
  `/${kind === 'roundtable' ? 'roundtables' : 'partners'}/${id}`
