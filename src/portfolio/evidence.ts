import { day, writing } from '#forms'
import { z } from 'zod'
import { standardField } from './standard.ts'

/** What an entry mainly is. */
export const evidenceKinds = ['sentence', 'photo', 'file', 'link'] as const

export type EvidenceKind = (typeof evidenceKinds)[number]

/** One sentence that joins evidence to a goal. */
export interface Claim {
  goalId: string
  statement: string
  sentence: string
}

/** A file of an entry. A photo is `ready` once its renditions are made. */
export interface Attachment {
  fileId: string
  name: string
  alt: string
  kind: 'photo' | 'document'
  state: 'new' | 'ready' | 'refused'
  mediaType: string
  bytes: number
  width: number | null
  height: number | null
}

/** One entry of a portfolio. The practice day is `YYYY-MM-DD`. */
export interface Evidence {
  id: string
  spaceId: string
  cycleId: string
  kind: EvidenceKind
  title: string
  caption: string
  link: string | null
  practisedOn: string
  capturedAt: Date
  trashed: boolean
}

const empty = (given: unknown) => (given === '' ? null : given)

const words = {
  title: writing(300),
  caption: writing(2_000_000),
  link: z.preprocess(
    empty,
    z
      .url({ protocol: /^https?$/, error: 'link' })
      .max(2000, 'link')
      .nullable()
      .default(null),
  ),
  practisedOn: day,
}

/** The form that captures: one of sentence, photo, file or link is enough; everything else can wait. */
export const captureForm = z.object({
  ...words,
  title: writing(300),
  alt: writing(1000),
  goal: z.preprocess(empty, z.uuid().nullable().default(null)),
  claim: writing(2000),
  standard: standardField,
  once: z.uuid().optional().catch(undefined),
})

export type CaptureAnswers = z.output<typeof captureForm>

/** The form that writes an entry anew. */
export const evidenceForm = z.object({ ...words, alt: writing(1000).optional() })

/** Its fields, as `baseOf` marks them. */
export const evidenceFields = ['caption', 'title', 'alt', 'link', 'practisedOn'] as const

export type EvidenceAnswers = z.output<typeof evidenceForm>

/** How an entry read once, and since when. */
export type Version = EvidenceAnswers & { at: Date }

/** What an entry is when these are given. */
export function kindOf(given: { link: string | null }, file?: { kind: 'photo' | 'document' }): EvidenceKind {
  if (file) return file.kind === 'photo' ? 'photo' : 'file'
  return given.link ? 'link' : 'sentence'
}

/** The first words of a text, for a list or a heading: whole words, at most `max` characters. */
export function firstWords(text: string, max = 80): string {
  const line = text.trim().split('\n')[0] ?? ''
  if (line.length <= max) return line
  const cut = line.slice(0, max)
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), max / 2))
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`
}
