/** Something of one's own that can be brought to a meeting. */
export interface OwnItem {
  noun: string
  id: string
  title: string
  /** The day it was begun or is of, where several look alike. */
  day?: string | null
}
