import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.number().int().nonnegative()
const word = z.string().regex(/^[\w -]{1,63}$/)

/** A part of the archive: its name there, its bytes when unpacked, their SHA-256. */
const part = z.object({ path: z.string(), bytes: size, sha256: hash })

/** Content of the store as it is named in the archive: `files/<space>/<sha256>`, for a rendition with its width. */
export const filePath = /^files\/([0-9a-f-]{36})\/([0-9a-f]{64})(?:\.(\d{1,5}))?$/

/** What an archive says of itself. `lps` is the version of this form. */
export const manifestForm = z.object({
  lps: z.literal(1),
  version: z.string(),
  /** The last step of the data's shape. */
  step: z.string(),
  kind: z.enum(['demo', 'real', 'empty']),
  madeAt: z.iso.datetime(),
  tables: z.array(part.extend({ schema: word, name: word, columns: z.array(word), rows: size })),
  files: z.array(part.extend({ path: z.string().regex(filePath) })),
  /** Content that rows name and the store did not have. */
  missing: z.array(z.string()),
  jobs: z.array(z.object({ queue: word, data: z.record(z.string(), z.string()) })),
  secrets: z.object({ demo: z.string().optional() }),
})

/** What an archive says of itself. */
export type Manifest = z.output<typeof manifestForm>

export type Part = z.output<typeof part>

/** The name of the manifest in an archive. */
export const manifestPath = 'manifest.json'
