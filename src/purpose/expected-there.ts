import type { Further } from '#organizations'
import { ExpectedLine } from './expected-line.tsx'
import { wordingAsked } from './expectations.store.ts'

interface Wording {
  /** How many words the wording that holds has; nothing where there is none to read. */
  length: number | null
  /** Where there is none: does the reader keep it? */
  keeps: boolean
}

/** One line on the page of an organization that leads to what it expects; nothing for who neither reads nor keeps it. */
export const expectedThere: Further<Wording> = {
  asked: ({ id }) => wordingAsked(id),
  show: (place, { id }, { length, keeps }) =>
    length === null && !keeps ? null : ExpectedLine({ place, organization: id, length }),
}
