import { nextThing, sweepStore, warmToday, type Program } from '#app'
import { CycleDeeds } from '#cycles'
import { dropOldDrafts } from '#drafts'
import { walkAskings } from '#feedback'
import { walkMeetings } from '#meetings'
import { walkNudges, walkTurns } from '#notices'
import { walkChanges } from '#plans'
import { walkPromises } from '#promises'
import { countGoals, countMeetings } from '#tallies'
import { again, day, hour, minute, type Round } from './again.ts'

/** Begins all that LPS does by itself while it runs; gives what ends it. */
export function makeRounds(program: Program) {
  const ends = roundsOf(program).map(again)
  return async () => void (await Promise.all(ends.map((end) => end())))
}

/**
 * All that LPS does by itself. Every process does it, so done twice it changes nothing. Without a mail server no letters of
 * notices are made, and what waits is given up in its time. In a demo nobody is written to, for its people do not exist.
 */
export function roundsOf({ db, cards, store, mail, house, settings }: Program): Round[] {
  // Asked each time, for an empty folder may become the demo while LPS runs.
  const writes = () => house.known?.kind !== 'demo' || settings.development
  const deliver = async () => (writes() && !(await mail.deliver()).stopped ? 5 : minute)
  const letters = async () => (mail.ready && writes() ? walkTurns(db) : 0)
  const questions = async () => (writes() ? walkNudges(db, nextThing) : 0)
  return [
    { name: 'handing over letters', work: deliver, pause: (seconds) => seconds },
    { name: 'making letters of notices', work: letters, pause: () => minute },
    { name: 'asking the question of the week', work: questions, pause: () => 10 * minute },
    { name: 'asking ahead what Today asks', work: () => warmToday(db), pause: () => hour },
    { name: 'deciding cards that ended', work: cards.renew, pause: (n) => (n < 100 ? 10 * minute : minute) },
    { name: 'telling of changed goals', work: () => walkChanges(db), pause: () => 10 * minute },
    { name: 'reminding of promises', work: () => walkPromises(db), pause: () => 10 * minute },
    { name: 'reminding of meetings', work: () => walkMeetings(db), pause: () => 10 * minute },
    { name: 'reminding of feedback', work: () => walkAskings(db), pause: () => 10 * minute },
    { name: 'ending invitations', work: () => CycleDeeds.lapseInvitations(db), pause: () => 10 * minute },
    { name: 'counting goals of a month', work: () => countGoals(db), pause: () => hour },
    { name: 'counting meetings of a month', work: () => countMeetings(db), pause: () => hour },
    { name: 'removing files nobody took up', work: () => sweepStore(db, store), pause: () => day },
    { name: 'removing old drafts', work: () => db.as({ kind: 'house' }, dropOldDrafts), pause: () => day },
  ]
}
