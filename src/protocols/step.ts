/** One step of a protocol or an agenda as it is run. */
export interface Step {
  /** Stable within its protocol, such as 'clarifying'. */
  key: string
  /** In the reader's language, at most 80 letters. */
  title: string
  /** May be a half after scaling, at least 0.5. */
  minutes: number
  speaks: Speaks
  /** What to do or ask, at most 300 letters. */
  prompt: string
  /** The cards people may write. */
  writes: Writes
  /** Written in silence: others' cards are shown when the step is over. */
  silent?: boolean
  /** Who only listens. */
  hushed?: 'presenter'
}

/** Who speaks in a step; `inTurn`: one after the other, all the same time. */
export const speaking = ['facilitator', 'presenter', 'everyone', 'group', 'inTurn', 'nobody'] as const
export type Speaks = (typeof speaking)[number]

/** What people write down in a step. */
export const writing = [
  'nothing',
  'question',
  'feedback',
  'idea',
  'theme',
  'promise',
  'word',
  'wordAndPromise',
] as const
export type Writes = (typeof writing)[number]
