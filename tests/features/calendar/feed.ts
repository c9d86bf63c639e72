import type { Visitor } from '#world'
import ICAL from 'ical.js'

ICAL.design.strict = true

/** The path of somebody's feed, as their page shows it. */
export const addressOf = async (visitor: Visitor) =>
  new URL((await visitor.get('/calendar')).field('address') ?? '').pathname

/** The meetings in a calendar, as a strict reader finds them. */
export const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
