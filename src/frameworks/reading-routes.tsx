import { idIn, pageAsked, wordsAsked } from '#addresses'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { nameOfItem } from './item-name.ts'
import { FrameworkPage } from './framework-page.tsx'
import { frontOf } from './front.store.ts'
import { itemInFull } from './item-parts.store.ts'
import { newerParent } from './drafts.store.ts'
import { placeInAddress } from './place-in-address.ts'
import { keepReading, readingWith } from './reading.store.ts'
import { firstDepth } from './reading.ts'
import { ShownItemPage } from './shown-item-page.tsx'
import { ShelfPage } from './shelf-page.tsx'
import { findItems, findWithin, keepsFrameworks, shelfOf } from './shelf.store.ts'
import type { FindUses } from './find-uses.ts'
import { words } from './words.ts'

/** What the reading pages need: the database, and who looks for what points at a framework. */
export interface ReadingTools {
  db: Database
  findUses: FindUses
}

const levelForm = z.coerce.number().int().min(1).max(1000).optional().catch(undefined)

/** Frameworks to choose from, one of them, and one of its items. */
export const readingRoutes = (tools: ReadingTools) =>
  new Hono()
    .get('/frameworks', (c) => showShelf(tools, c))
    .get('/frameworks/:space/:version', (c) => showFramework(tools, c))
    .get('/frameworks/:space/:version/items/:item', (c) => showItem(tools, c))

async function showShelf({ db }: ReadingTools, c: Context) {
  const { reader } = c.var
  const [asked, page] = [wordsAsked(c), pageAsked(c)]
  const [keeps, listed, hits] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([
      keepsFrameworks(tx),
      asked ? [] : shelfOf(tx, page),
      asked ? findItems(tx, asked, page) : [],
    ]),
  )
  return c.render(<ShelfPage {...{ reader, keeps, listed, hits, asked, page }} />, {
    title: words(reader.language)('title'),
  })
}

async function showFramework({ db, findUses }: ReadingTools, c: Context) {
  const { reader } = c.var
  const at = placeInAddress(c)
  const [asked, page, level] = [wordsAsked(c), pageAsked(c), levelForm.parse(c.req.query('level'))]
  const [known, reading, uses, later, hits] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([
      frontOf(tx, at.space, at.version),
      readingWith(tx, at),
      findUses(tx, reader, at),
      newerParent(tx, at),
      asked ? findWithin(tx, at, asked, page) : [],
    ]),
  )
  const front = keepReading(known, reading)
  const newer = later?.taken ? undefined : later
  const depth = level ? level - 1 : firstDepth(reading)
  return c.render(<FrameworkPage {...{ reader, front, reading, depth, newer, uses, asked, hits, page }} />, {
    title: front.title,
  })
}

async function showItem({ db, findUses }: ReadingTools, c: Context) {
  const { reader } = c.var
  const at = placeInAddress(c)
  const id = idIn(c, 'item')
  // What points at it is asked in steps.
  const [known, reading, item, uses] = await db.read(asPerson(reader.id), (tx) =>
    Promise.all([
      frontOf(tx, at.space, at.version),
      readingWith(tx, at),
      itemInFull(tx, at, id),
      findUses(tx, reader, { ...at, item: id }),
    ]),
  )
  const front = keepReading(known, reading)
  const props = { reader, front, reading, item: found(item), uses }
  return c.render(<ShownItemPage {...props} />, { title: nameOfItem(props.item).slice(0, 100) })
}
