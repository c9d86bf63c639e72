import type { Attachment, Evidence } from './evidence.ts'

/** An entry as the list shows it: the beginning of its caption, its goals, its first photo, who can see it. */
export interface Entry extends Pick<Evidence, 'id' | 'kind' | 'title' | 'practisedOn'> {
  excerpt: string
  long: boolean
  /** The ids of the goals it is joined to. */
  goals: string[]
  photo: Pick<Attachment, 'fileId' | 'alt' | 'width' | 'height' | 'state'> | null
  files: number
  audiences: { kind: string; name: string; until: string | null }[]
}

/** An entry as the database tells it: each fact as text, empty where there is nothing. By the same facts its line is found again. */
export type ToldEntry = Record<keyof Entry, string>

/** The entry of which that was told. */
export const entryOf = (told: ToldEntry): Entry => ({
  ...told,
  kind: told.kind as Entry['kind'],
  long: told.long === 'true',
  goals: told.goals ? told.goals.split(' ') : [],
  photo: told.photo ? JSON.parse(told.photo) : null,
  files: Number(told.files),
  audiences: told.audiences ? JSON.parse(told.audiences) : [],
})
