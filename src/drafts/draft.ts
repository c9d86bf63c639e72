import { z } from 'zod'

/** Words of a form that are not kept for good yet, as another device sent them. Texts stand under their field. */
export interface Draft {
  id: string
  at: Date
  fields: Record<string, string[]>
}

/** The name of a form, as `keep` gives it: it never holds a word of anybody. */
export const formName = z.string().regex(/^[\w-]{1,120}$/)

/** The name a browser gave itself: a random number. */
export const deviceName = z.string().regex(/^[0-9a-f]{8,40}$/)

/** The most that is kept of one form, in bytes as it is sent. */
export const largestDraft = 256 * 1024

/** The most forms with unsent words that are kept of one person and their devices. */
export const mostDrafts = 300

// What PostgreSQL cannot keep: half a character, and NUL.
const text = z.string().transform((given) => given.toWellFormed().replaceAll('\0', ''))

/** What a device holds of a form. Several texts of one field come from several tabs. `wrote` is the device's clock. */
export const heldWords = z.object({
  owner: z.uuid(),
  device: deviceName,
  wrote: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  fields: z.record(text.pipe(z.string().min(1).max(120)), z.array(text).min(1).max(20)),
})

export type HeldWords = z.output<typeof heldWords>
