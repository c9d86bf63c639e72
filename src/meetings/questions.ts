import type { MeetingKind } from './meeting.ts'

/** How many questions of our own there are for each kind of meeting; their words stand in the catalogue. */
const count = 6

type Number = 1 | 2 | 3 | 4 | 5 | 6

/** The key of a question to talk about where nobody has shared one; another one each time. */
export const questionFor = (kind: MeetingKind, turn: number) =>
  `question.${kind === 'partnership' || kind === 'coaching' ? 'pair' : 'group'}.${((turn % count) + 1) as Number}` as const
