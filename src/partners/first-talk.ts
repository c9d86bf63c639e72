/** The eight questions of a first talk and their minutes; seven for each other in turns, one together (LPS-53). */
export const firstTalk = [
  { key: '1', minutes: 3 },
  { key: '2', minutes: 3 },
  { key: '3', minutes: 3 },
  { key: '4', minutes: 2 },
  { key: '5', minutes: 3 },
  { key: '6', minutes: 2 },
  { key: '7', minutes: 2 },
  { key: '8', minutes: 2 },
] as const

/** Minutes of the whole talk. */
export const talkMinutes = firstTalk.reduce((sum, { minutes }) => sum + minutes, 0)
