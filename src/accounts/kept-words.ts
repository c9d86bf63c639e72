/** What somebody had written when their session had ended: where it was going, and each text of the form. */
export interface KeptWords {
  to: string
  fields: [name: string, value: string][]
  /** A file had been chosen, which cannot come along. */
  fileLost?: boolean
}

const longest = 3_000_000

// What opens an account is typed again; it never travels through a page.
const secret = /^(current|password|code|credential)$/

/** Packs a posted form for the way through the sign-in page. Files cannot come along, and no password does. */
export function packWords(to: string, answers: Record<string, unknown>): string {
  const given = Object.entries(answers).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  )
  const fields = given.filter(([name, one]) => typeof one === 'string' && !secret.test(name))
  const fileLost = given.some(([, one]) => one instanceof File && one.size > 0)
  return JSON.stringify({ to, fields, ...(fileLost && { fileLost }) })
}

/** Unpacks it again. Nothing for what is no such package; a way that would lead out of LPS is none. */
export function unpackWords(packed: unknown): KeptWords | undefined {
  if (typeof packed !== 'string' || packed.length > longest) return undefined
  try {
    const { to, fields, fileLost } = JSON.parse(packed) as KeptWords
    const whole =
      isOwnPath(to) &&
      Array.isArray(fields) &&
      fields.every((field) => field.length === 2 && field.every(isText))
    return whole ? { to, fields, ...(fileLost === true && { fileLost }) } : undefined
  } catch {
    return undefined
  }
}

/** On whose page they were written, where the page has said so. */
export const writerOf = (packed: unknown): string | undefined =>
  unpackWords(packed)?.fields.find(([name]) => name === 'writer')?.[1]

/** A path of LPS itself: one leading slash, nothing that a browser could read as another host. */
export const isOwnPath = (to: unknown): to is string =>
  typeof to === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(to)

const isText = (part: unknown) => typeof part === 'string'
