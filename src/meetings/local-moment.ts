import { dayOf } from '#language'

/** A meeting's day and times as a form asks for them, local to a zone. */
export const localMoment = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, zone: string) => ({
  day: dayOf(startsAt, zone),
  begins: timeIn(startsAt, zone),
  ends: timeIn(endsAt, zone),
})

const timeIn = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    at,
  )
