import type { RenditionWidth } from './photo.ts'

/** Bytes that come in: all at once or piece by piece. A web stream is such a row of pieces. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>

/** What identifies content, and its size. */
export type Kept = { sha256: string; bytes: number }

/** Content that lies in the store, and when it was last put there. */
export type Stored = Kept & { space: string; changed: Date }

/** The first and the last byte that are wanted, both included, counted from 0. */
export type Range = { first: number; last: number }

/** Content that has arrived on this machine and is not yet part of any space. */
export type Received = Kept & {
  path: string
  /** Moves the content into the space. It is durable when this returns. */
  keep(space: string): Promise<Kept>
  /** Forgets content that was not kept; does nothing once it was. */
  discard(): Promise<void>
}

/**
 * Keeps content under its own SHA-256, separately for each space: the same bytes in one space are kept once,
 * and no two spaces share any. A space is named by a uuid. What is put is durable when the promise fulfils.
 * Throws StoreError where a limit or the disk is full.
 */
export interface FileStore {
  /** Takes content in without deciding yet where it goes. Ends with too-large beyond `limitBytes`. */
  receive(content: Content, limitBytes: number): Promise<Received>
  /** Takes content into a space. */
  put(space: string, content: Content, limitBytes: number): Promise<Kept>
  /** Where on this machine the content can be read; a store far away fetches it first. */
  path(space: string, sha256: string): Promise<string>
  /** The bytes, or the part of them within `range`; the stream fails where there is no such content. */
  read(space: string, sha256: string, range?: Range): ReadableStream<Uint8Array>
  /** Lays a smaller picture beside its content; it goes when the content goes. */
  putRendition(space: string, sha256: string, width: RenditionWidth, bytes: Uint8Array): Promise<void>
  /** Like `path`, for a smaller picture. */
  renditionPath(space: string, sha256: string, width: RenditionWidth): Promise<string>
  /** Removes content and its renditions; quiet where there is none. */
  remove(space: string, sha256: string): Promise<void>
  /** All content of one space, without the renditions. */
  list(space: string): AsyncIterable<Stored>
  /** All content of all spaces, without the renditions. */
  all(): AsyncIterable<Stored>
  /** How many bytes are free where contents are kept; nothing where nobody can tell. */
  room(): Promise<number | undefined>
  /** Removes what a stopped process left half received before this time; gives their number. */
  tidy(before: Date): Promise<number>
}

const sentences = {
  'too-large': 'This file is larger than LPS takes.',
  'disk-full': 'The disk that keeps the files is full.',
}

/** The store could not take content, and why. */
export class StoreError extends Error {
  readonly reason: keyof typeof sentences

  constructor(reason: keyof typeof sentences, cause?: unknown) {
    super(sentences[reason], { cause })
    this.name = 'StoreError'
    this.reason = reason
  }
}
