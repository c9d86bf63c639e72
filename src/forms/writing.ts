import { z } from 'zod'

/** A text as it is kept: well formed, one kind of line end, no NUL, no space around it. What is no text stays as it is. */
export const clean = (given: unknown) =>
  typeof given === 'string' ? given.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n').trim() : given

/**
 * A text of a form: any Unicode, at most `max` characters, empty when it is missing. Line ends become one kind and the
 * one character PostgreSQL cannot keep (NUL) is dropped; everything else stays as it was typed.
 */
export const writing = (max = 20_000) =>
  z.preprocess((given) => clean(given) ?? '', z.string('tooLong').max(max, 'tooLong'))
