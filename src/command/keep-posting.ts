import { nextThing, type Program } from '#app'
import { CycleDeeds } from '#cycles'
import { walkAskings } from '#feedback'
import { walkMeetings } from '#meetings'
import { walkNudges, walkTurns } from '#notices'
import { walkChanges } from '#plans'
import { walkPromises } from '#promises'
import { countGoals, countMeetings } from '#tallies'

const second = 1000

/**
 * Every ten minutes asks the questions of the week, tells of changed goals, due promises, askings that wait and the meetings
 * of the coming day, and ends invitations to a cycle whose day is over; each hour counts a month that is over, if it is not counted yet.
 * Makes letters of notices once a minute, and hands over what waits every few seconds; once a minute while the server takes
 * nothing. Without a mail server no letters of notices are made, and what waits is given up in its time. In a demo nobody
 * is written to, for its people do not exist. Gives what ends it.
 */
export function keepPosting({ db, mail, house, settings }: Program) {
  // Asked each time, for an empty folder may become the demo while LPS runs.
  const writes = () => house.known?.kind !== 'demo' || settings.development
  const walk = async () => (mail.ready && writes() ? walkTurns(db) : 0)
  const deliver = async () => (writes() && !(await mail.deliver()).stopped ? 5 : 60)
  const nudge = async () => (writes() ? walkNudges(db, nextThing) : 0)
  const change = () => walkChanges(db)
  const promise = () => walkPromises(db)
  const meeting = () => walkMeetings(db)
  const remind = () => walkAskings(db)
  const count = async () => (await countGoals(db)) + (await countMeetings(db))
  const lapse = () => CycleDeeds.lapseInvitations(db)
  const ends = [
    again(nudge, () => 600),
    again(lapse, () => 600),
    again(change, () => 600),
    again(promise, () => 600),
    again(meeting, () => 600),
    again(remind, () => 600),
    again(count, () => 3600),
    again(walk, () => 60),
    again(deliver, (pause) => pause),
  ]
  return async () => void (await Promise.all(ends.map((end) => end())))
}

// Does work again and again, never twice at once; what fails is tried again a minute later.
function again<T>(work: () => Promise<T>, secondsAfter: (result: T) => number) {
  let [timer, ended]: [NodeJS.Timeout | undefined, boolean] = [undefined, false]
  let running: Promise<unknown> = Promise.resolve()
  const plan = (seconds: number) => {
    if (!ended) timer = setTimeout(go, seconds * second).unref()
  }
  const go = () => {
    running = work().then(
      (result) => plan(secondsAfter(result)),
      () => plan(60),
    )
  }
  plan(1)
  return async () => {
    ended = true
    clearTimeout(timer)
    await running
  }
}
