import { changeFeed } from '#calendar'
import { asPerson } from '#platform'
import { writeHours, type Hour } from '#slots'
import { castMember, mainPerson } from './cast.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

const schoolDays = [1, 2, 3, 4, 5]

/** The same hours on several days of a week, by the clock: `on([1, 3], '7', '8:30')`. */
const on = (days: number[], from: string, to: string): Hour[] =>
  days.map((weekday) => ({ weekday, from: minuteOf(from), to: minuteOf(to) }))

function minuteOf(time: string) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/**
 * Early, before the buses come, and late, when the halls are empty; in a district office in between as well. Two of them
 * live an hour east of the others. */
const weeks: Record<string, Hour[]> = {
  'amina.okafor': [...on(schoolDays, '7', '8'), ...on([1, 2, 3, 4], '15', '17:30')],
  'maya.halvorsen': [...on([1, 3, 4], '7', '8:30'), ...on([2, 3, 4], '15', '18')],
  'siobhan.orourke': [...on([2, 4], '7', '8'), ...on([1, 4, 5], '15', '17')],
  'gus.lindahl': [...on(schoolDays, '6:30', '7:30'), ...on([3, 4], '15:30', '17:30')],
  'josephine.two-rivers': on([1, 2, 3, 4], '15:30', '18:30'),
  wiratama: [...on([2, 3], '8:30', '9:30'), ...on([4], '16', '18:30')],
  'ruth.abernathy': [...on(schoolDays, '7', '7:45'), ...on([2, 4], '15:15', '17')],
  'zofia.wisniewska': [...on([2, 4], '9', '12'), ...on([2, 4], '13', '17')],
}

/** Hours that suit the people who meet, and the calendar address of the main principal. */
export async function loadHours({ db, clock }: DemoWorld) {
  clock.set(afternoonOf('2026-08-19'))
  for (const [key, hours] of Object.entries(weeks)) {
    const { id } = castMember(key)
    await db.as(asPerson(id), (tx) => writeHours(tx, id, hours))
  }
  const main = castMember(mainPerson).id
  await db.as(asPerson(main), (tx) => changeFeed(tx, main, 'on'))
}
