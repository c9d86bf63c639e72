import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import type { FileStore } from '#files'
import type { Press, Printed } from '#paper'
import { asJobOf, type Database } from '#platform'
import { composeDocument, type Composed } from './compose-document.ts'
import { printPortfolio } from './print-portfolio.ts'
import { letOldGo, printWith, putFailed, putProgress, putReady } from './prints.store.ts'
import { words } from './words.ts'

interface Workshop {
  db: Database
  store: FileStore
  press: Press
}

/** Makes a PDF that was asked for, on behalf of its owner, and keeps it in their space. Done twice it changes nothing. */
export async function makePrint(shop: Workshop, space: string, id: string) {
  const owner = asJobOf(space)
  const print = await shop.db.as(owner, (tx) => printWith(tx, space, id))
  if (!print || print.state === 'ready') return
  try {
    // From here on its words are read: who asks now wants another one.
    await shop.db.as(owner, (tx) => putProgress(tx, space, id, 5))
    const composed = await shop.db.as(owner, (tx) => composeDocument(tx, space, print.cycleId))
    const printed = await typeset(shop, space, id, composed)
    const { sha256 } = await shop.store.put(space, createReadStream(printed.pdf), Infinity)
    const { pages, bytes } = printed
    const entries = composed.document.evidence.length
    const conforms = printed.conforms !== 'tagged only'
    const why = whyOf(printed)
    await shop.db.as(owner, async (tx) => {
      await putReady(tx, space, id, { entries, pages, bytes, sha256, conforms, why })
      await letOldGo(tx, space)
    })
    await rm(printed.pdf, { force: true })
  } catch (error) {
    await shop.db.as(owner, (tx) => putFailed(tx, space, id))
    throw error
  }
}

// What the file does not keep or show, in sentences.
function whyOf({ why, missing }: Printed): string {
  const lost = missing.length > 0 && words('en')('printMissing', { n: missing.length })
  return [why, lost].filter(Boolean).join(' ')
}

async function typeset(
  { db, store, press }: Workshop,
  space: string,
  id: string,
  composed: Composed,
): Promise<Printed> {
  const paths = new Map<string, string>()
  for (const [name, sha256] of composed.pictures) paths.set(name, await printPath(store, space, sha256))
  const tell = (percent: number) =>
    db.as(asJobOf(space), (tx) => putProgress(tx, space, id, percent)).catch(() => {})
  return printPortfolio(
    press,
    composed.document,
    paths,
    ({ done, total }) => void tell(5 + Math.round((90 * done) / total)),
  )
}

// A photo that was small from the start has no smaller rendition.
async function printPath(store: FileStore, space: string, sha256: string) {
  const rendition = await store.renditionPath(space, sha256, 800)
  return (await stat(rendition).catch(() => undefined)) ? rendition : store.path(space, sha256)
}
