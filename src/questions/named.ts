import { createHash } from 'node:crypto'

/** A text with the name under which PostgreSQL keeps its plan: equal texts have equal names. */
export const named = (text: string) => ({
  text,
  name: createHash('sha256').update(text).digest('base64url').slice(0, 24),
})
