import { idsIn } from '#addresses'
import { answersOf, readForm } from '#forms'
import { remember } from '#history'
import { asPerson, type Database, refuseUnless } from '#platform'
import { Hono } from 'hono'
import { addressOf } from './address.ts'
import { linkOverlap } from './link-overlap.ts'
import { forgetStanding, noteStanding } from './note-standing.ts'
import { overlapForm } from './overlap.ts'
import { dropOverlap } from './overlaps.store.ts'
import { showInitiative } from './initiative-routes.tsx'
import { standingForm } from './step.ts'

const one = '/organizations/:space/initiatives/:id'

/** What is noted on an initiative's own page: overlaps, and where groups stand. */
export const standingRoutes = (db: Database) =>
  new Hono()
    .post(`${one}/overlaps`, async (c) => {
      const { space, id } = idsIn(c, 'space', 'id')
      const given = await readForm(c.req)
      const answers = answersOf(overlapForm, given)
      if (!answers.ok)
        return showInitiative(db, c, { form: 'overlap', given, complaints: answers.complaints })
      const overlap = { one: id, ...answers.value }
      await db.as(asPerson(c.var.reader.id), (tx) => linkOverlap(tx, space, overlap))
      return c.redirect(`${addressOf(space, id)}?saved=overlap-${id}#overlaps`, 303)
    })
    .post(`${one}/overlaps/:also/ending`, async (c) => {
      const { space, id, also } = idsIn(c, 'space', 'id', 'also')
      await db.as(asPerson(c.var.reader.id), async (tx) => {
        refuseUnless(await dropOverlap(tx, space, also))
        await remember(tx, 'removed', { noun: 'overlap', space, id: also })
      })
      return c.redirect(`${addressOf(space, id)}#overlaps`, 303)
    })
    .post(`${one}/standings`, async (c) => {
      const { space, id } = idsIn(c, 'space', 'id')
      const given = await readForm(c.req)
      const answers = answersOf(standingForm, given)
      if (!answers.ok)
        return showInitiative(db, c, { form: 'standing', given, complaints: answers.complaints })
      const me = c.var.reader.id
      await db.as(asPerson(me), (tx) => noteStanding(tx, me, { space, id }, answers.value))
      return c.redirect(`${addressOf(space, id)}?saved=standing-${id}#standings`, 303)
    })
    .post(`${one}/standings/:also/ending`, async (c) => {
      const { space, id, also } = idsIn(c, 'space', 'id', 'also')
      const me = c.var.reader.id
      await db.as(asPerson(me), (tx) => forgetStanding(tx, me, also))
      return c.redirect(`${addressOf(space, id)}#standings`, 303)
    })
