import { asPerson, found, type Database } from '#platform'
import { Hono } from 'hono'
import { z } from 'zod'
import { joinCircle } from './join-circle.ts'
import { leaveCircle } from './leave-circle.ts'

const idOf = (given: string) => found(z.uuid().safeParse(given).data)

/** Accepting to be in a circle, and leaving it. */
export const circleRoutes = (db: Database) =>
  new Hono()
    .post('/circles/:id/membership', async (c) => {
      await db.as(asPerson(c.var.reader.id), (tx) => joinCircle(tx, idOf(c.req.param('id'))))
      return c.redirect('/people', 303)
    })
    .post('/circles/:id/membership/ending', async (c) => {
      await db.as(asPerson(c.var.reader.id), (tx) => leaveCircle(tx, idOf(c.req.param('id'))))
      return c.redirect('/people', 303)
    })
