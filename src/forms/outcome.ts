import type { z } from 'zod'
import type { Between } from './base.ts'

/** A sentence beside each field that needs one. The keys are field names. */
export type Complaints = Record<string, string>

/**
 * The second kind of "no": the form comes back with the same answers and a sentence beside each field. `between`: somebody
 * kept other words meanwhile, and both come back.
 */
export type Outcome<T> = { ok: true; value: T } | { ok: false; complaints: Complaints; between?: Between }

/** It went well. */
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })

/** It did not, and this is what to change. */
export const complain = (complaints: Complaints): Outcome<never> => ({ ok: false, complaints })

/**
 * Reads a form's answers with its schema; what does not fit becomes complaints (message keys of the schema),
 * the first of each field, in the order of the schema.
 */
export function answersOf<Schema extends z.ZodType>(
  schema: Schema,
  answers: unknown,
): Outcome<z.output<Schema>> {
  const read = schema.safeParse(answers)
  if (read.success) return done(read.data)
  const complaints: Complaints = {}
  for (const { path, message } of read.error.issues) complaints[path.join('.')] ??= message
  return complain(complaints)
}
