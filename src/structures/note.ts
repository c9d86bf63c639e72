import { writing } from '#forms'
import { z } from 'zod'
import { ticked } from './structure.ts'

/** What a leader tells some of their groups. */
export interface Note {
  id: string
  title: string
  /** Markdown. */
  words: string
  aside: boolean
  changedAt: Date
  /** The ids of the groups it is for: a reminder of the leader's, who hands it over. */
  readers: string[]
}

export const noteTexts = ['title', 'words'] as const

/** The form: a title is enough until it is published. */
export const noteForm = z.object({
  title: writing(200).pipe(z.string().min(1, 'title')),
  words: writing(),
  readers: ticked('goneGroup'),
})

export type NoteAnswers = z.output<typeof noteForm>

/** After how many days a link ends by itself. */
export const linkDays = [7, 30, 90, 180, 365] as const

/** How the copy that was looked at is published. `seal` is that copy's; `once` the id it will have. */
export const publishForm = z.object({
  once: z.uuid('gone'),
  seal: z.string().length(64, 'changed'),
  days: z.coerce
    .number()
    .pipe(
      z.union(
        linkDays.map((days) => z.literal(days)),
        'days',
      ),
    )
    .default(30),
})

export type PublishAnswers = z.output<typeof publishForm>

const day = 24 * 3600 * 1000

/** The moment a link made now ends. */
export const endOf = (now: Date, days: number) => new Date(now.getTime() + days * day)
