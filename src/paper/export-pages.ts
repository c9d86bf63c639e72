import type { Conformity } from './job.ts'
import { markAccessible } from './mark-accessible.ts'
import type { Pages } from './set-pages.ts'

export interface Exported {
  bytes: Buffer
  conforms: Conformity
  why?: string
}

/**
 * Writes set pages as PDF. The PDF/UA-1 export is the gate: it refuses what a screen reader could not read.
 * Behind it the PDF/A-2a export is the base, for the typesetter declares one standard at a time, and gets the
 * PDF/UA mark added. Whatever is refused, a tagged file comes out, with the reason in plain words.
 */
export function exportPages(pages: Pages, createdAt: Date): Exported {
  const accessible = attempt(pages, createdAt, 'ua-1')
  if ('why' in accessible)
    return { bytes: write(pages, createdAt), conforms: 'tagged only', why: accessible.why }
  const archival = attempt(pages, createdAt, 'a-2a')
  if ('why' in archival) return { bytes: accessible.bytes, conforms: 'PDF/UA-1', why: archival.why }
  try {
    return { bytes: markAccessible(archival.bytes), conforms: 'PDF/UA-1 and PDF/A-2a' }
  } catch (error) {
    return { bytes: accessible.bytes, conforms: 'PDF/UA-1', why: String((error as Error).message) }
  }
}

function attempt(pages: Pages, createdAt: Date, standard: string): { bytes: Buffer } | { why: string } {
  try {
    return { bytes: write(pages, createdAt, standard) }
  } catch (error) {
    return { why: plainWords(String(error)) }
  }
}

function write({ compiler, document }: Pages, createdAt: Date, pdfStandard?: string): Buffer {
  return compiler.pdf(document, { pdfStandard, creationTimestamp: Math.floor(createdAt.getTime() / 1000) })
}

// The typesetter's complaint is a list of records in its own notation: only the messages are for people.
function plainWords(complaint: string): string {
  const found = complaint.matchAll(/message: ("(?:[^"\\]|\\.)*")/g).map(([, text]) => unquote(text ?? '""'))
  const reasons = [...new Set(found)].slice(0, 3)
  return reasons.length ? `The check found: ${reasons.join('; ')}.` : 'The check could not be run.'
}

function unquote(text: string): string {
  const message = text.slice(1, -1).replace(/\\(["\\])/g, '$1')
  return message.replace(/^PDF\/\S+ error: /, '').replaceAll('`', '')
}
