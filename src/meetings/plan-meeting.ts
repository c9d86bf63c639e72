import { daysFrom } from '#clock'
import { complain, done, type Complaints, type Outcome } from '#forms'
import { remember } from '#history'
import type { Transaction } from '#platform'
import { addSeries } from './changes.store.ts'
import { addMeetings } from './meetings.store.ts'
import type { PlanAnswers } from './meeting.ts'
import { planningFor } from './planning.store.ts'
import type { PlannedFor, Planning } from './planning.ts'
import { inTurnFrom } from './propose.ts'
import { occurrences } from './recurrence.ts'
import { tellMembers } from './tell-members.ts'

/** The farthest day that can be planned, and the farthest back that is noted, in days. */
const [farAhead, farBack] = [1100, 1100]

/**
 * Plans a meeting, or a series of them; `id` is the first one's, so that a form sent twice plans once. Members are told
 * once, however many there are; what is noted afterwards is told to nobody. Refused where the asker is no member.
 */
export async function planMeeting(
  tx: Transaction,
  person: string,
  at: PlannedFor & { id: string },
  answers: PlanAnswers,
): Promise<Outcome<{ first: string; n: number }>> {
  const planning = await planningFor(tx, person, at)
  const days = daysOf(answers, planning)
  const wrong = whatIsWrong(tx.now, planning, answers, days)
  if (wrong) return complain(wrong)
  const [first = answers.day] = days
  const seriesId = days.length > 1 && answers.until ? at.id : null
  const { zone } = planning
  if (seriesId)
    await addSeries(tx, person, {
      ...at,
      ...answers,
      id: seriesId,
      zone,
      from: answers.day,
      every: answers.repeats,
      until: answers.until ?? answers.day,
      skips: answers.skipBreaks,
    })
  const facilitators = inTurnFrom(answers.facilitator, planning.members)
  const added = await addMeetings(tx, person, { ...answers, ...at, seriesId, days, zone, facilitators })
  if (added) await remember(tx, 'planned', { noun: 'meeting', space: at.space, id: at.id })
  if (added && first >= isoDay(tx.now)) await tellMembers(tx, person, { kind: 'meeting planned', ...at })
  return done({ first, n: days.length })
}

// A day chosen by itself is kept, holiday or not.
function daysOf({ repeats, day, until, skipBreaks }: PlanAnswers, { breaks }: Planning) {
  if (repeats === 'once' || !until) return [day]
  return occurrences({ every: repeats, from: day, until }, skipBreaks ? breaks : [])
}

function whatIsWrong(
  now: Date,
  { paused, members }: Planning,
  answers: PlanAnswers,
  days: string[],
): Complaints | undefined {
  const away = daysFrom(isoDay(now), answers.day)
  if (paused) return { day: 'paused' }
  if (away > farAhead || away < -farBack) return { day: 'far' }
  if (answers.until && daysFrom(answers.day, answers.until) > farAhead) return { until: 'far' }
  if (answers.facilitator && !members.some(({ id }) => id === answers.facilitator))
    return { facilitator: 'facilitator' }
  return days.length ? undefined : { until: 'never' }
}

const isoDay = (at: Date) => at.toISOString().slice(0, 10)
