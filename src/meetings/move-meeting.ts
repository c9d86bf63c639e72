import { daysLater } from '#clock'
import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { seriesWith, setFollowing, setMoment } from './changes.store.ts'
import { meetingWith } from './meetings.store.ts'
import type { MeetingAt, MoveAnswers } from './meeting.ts'
import { planningFor } from './planning.store.ts'
import { mostMeetings, occurrences } from './recurrence.ts'
import { tellMembers } from './tell-members.ts'

/**
 * Moves a meeting, or this one and those of its series that follow. Complains of `seen` where it is not as the writer saw
 * it any more: somebody else moved it or called it off meanwhile, and that stands.
 */
export async function moveMeeting(
  tx: Transaction,
  person: string,
  at: MeetingAt,
  answers: MoveAnswers,
): Promise<Outcome<void>> {
  const { structureId } = found(await meetingWith(tx, at))
  const planning = await planningFor(tx, person, { space: at.space, structureId })
  const { zone, members, breaks } = planning
  if (answers.facilitator && !members.some(({ id }) => id === answers.facilitator))
    return complain({ facilitator: 'facilitator' })
  const series = answers.reach === 'following' ? await seriesWith(tx, at) : undefined
  if (!(await setMoment(tx, person, { ...at, seen: answers.seen }, { ...answers, zone })))
    return complain({ seen: 'meanwhile' })
  if (series?.following.length) {
    const rule = { every: series.every, from: answers.day, until: daysLater(answers.day, 1100) }
    const days = occurrences(rule, series.skips ? breaks : []).filter((day) => day > answers.day)
    const ids = series.following.slice(0, mostMeetings)
    await setFollowing(
      tx,
      person,
      { space: at.space, ids: ids.slice(0, days.length), days: days.slice(0, ids.length) },
      { ...answers, zone },
    )
  }
  await remember(tx, 'moved', { noun: 'meeting', ...at })
  await tellMembers(tx, person, { kind: 'meeting moved', ...at })
  return done(undefined)
}
