import { readForm } from '#forms'
import { asPerson, type Database } from '#platform'
import type { MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { deviceName, formName } from './draft.ts'
import { dropDrafts } from './drafts.store.ts'

const keptFrom = z.tuple([deviceName], z.uuid())

/**
 * When a form has been kept for good (303 with `?saved=<form>`), its draft goes from the device that kept it, and with it
 * the drafts of other devices that stood beside the form then. The form names them in its field `held`.
 */
export const forgetKept =
  (db: Database): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const reader = c.get('reader')
    if (c.req.method !== 'POST' || c.res.status !== 303 || !reader) return
    const forms = savedIn(c.res.headers.get('location') ?? '')
    if (!forms.length) return
    const { held } = await readForm(c.req)
    const [device, ...settled] = keptFrom.safeParse(String(held ?? '').split(' ')).data ?? []
    if (device)
      await db.as(asPerson(reader.id), (tx) => dropDrafts(tx, reader.id, forms, { device, settled }))
  }

const savedIn = (location: string) =>
  new URL(location, 'http://here').searchParams
    .getAll('saved')
    .filter((form) => formName.safeParse(form).success)
