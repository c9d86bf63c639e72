/** One field's words on this device: what the page brought, and what the person made of it. */
export interface KeptField {
  was: string
  now: string
}

/**
 * The words of one form. `spare` are words that did not fit the page's newer text and wait to be asked for; `sent` are
 * the fields that were under way when the form was last sent.
 */
export interface KeptForm {
  at: number
  fields: Record<string, KeptField>
  spare?: Record<string, string>
  sent?: string[]
}

const prefix = 'lps:kept:'

/** Where a form's words lie: under the person first, so that the next one on this device never meets them. */
export const placeOf = (owner: string, form: string): string => `${prefix}${owner}:${form}`

/** How long unsent words are kept on a device. */
export const keptFor = 60 * 24 * 60 * 60 * 1000

/** What to do with one field: nothing, put the words back, or ask because the page's text is newer. */
export const decide = (kept: KeptField, page: string): 'nothing' | 'back' | 'ask' => {
  if (kept.now === page || kept.now === kept.was) return 'nothing'
  return page === '' || page === kept.was ? 'back' : 'ask'
}

/** The words that stay when a form has arrived: those of fields it did not carry, as a short form of a long one. */
export const leftOver = ({ fields, sent }: KeptForm): Record<string, KeptField> =>
  sent ? Object.fromEntries(Object.entries(fields).filter(([name]) => !sent.includes(name))) : {}
