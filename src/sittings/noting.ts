import { day, writing } from '#forms'
import { z } from 'zod'

const some = (most: number) => writing(most).pipe(z.string().min(1, 'words'))

/** A promise as it is noted in a sitting: who does what, by when. Whoever writes it need not be who promised. */
export const notePromiseForm = z.object({
  once: z.uuid('form'),
  words: some(500),
  person: z.preprocess((given) => given || null, z.uuid('form').nullable()),
  dueOn: z.preprocess((given) => given || null, day.nullable()),
})
export type NotePromise = z.output<typeof notePromiseForm>

/** A theme as it is noted. */
export const noteThemeForm = z.object({ once: z.uuid('form'), words: some(300) })
export type NoteTheme = z.output<typeof noteThemeForm>
