import { createHash } from 'node:crypto'
import { canonical } from './canonical.ts'

/** The short facts and the longer texts a copy may hold, in the order in which it shows them. */
export const parts = ['measure', 'baseline', 'current', 'target', 'due', 'whyNow'] as const

export type Part = (typeof parts)[number]

/** Something above that the copied item serves. */
export interface Served {
  space: string
  id: string
  organization: string
  statement: string
  how: string
  strength: string
}

/**
 * Everything a frozen copy says. It holds words, not pointers, so that it reads the same in ten years; `about` tells which
 * item it was made of, and `serves` what that served on the day.
 */
export interface Manifest {
  version: 1
  act: 'show upward'
  about: { noun: 'goal'; space: string; id: string }
  from: { name: string; post: string; organization: string }
  to: { space: string; organization: string }
  schoolYear: string
  kind: string
  title: string
  parts: { part: Part; text: string }[]
  serves: Served[]
}

/** A manifest as it is kept: its canonical text (RFC 8785) and the SHA-256 of its UTF-8 bytes. */
export interface Sealed {
  text: string
  sha256: string
}

/** Seals a manifest, or another piece of JSON; the same content has the same seal. */
export function seal(manifest: object): Sealed {
  const text = canonical(manifest as never)
  return { text, sha256: createHash('sha256').update(text).digest('hex') }
}

/** What a kept copy says. */
export const readManifest = (text: string) => JSON.parse(text) as Manifest
