import { addLetter } from '#mail'
import type { Transaction } from '#platform'
import { usual } from './preference.ts'
import { preferenceOf } from './preferences.store.ts'
import { awayOf, planTurn, type Made, type Person } from './turn.ts'
import { markNotices, putTurn, takeTurnOf, waitingOf, whereaboutsOf } from './turns.store.ts'

/** Makes the letters whose time has come for one person, on behalf of that person. Done twice it changes nothing. */
export async function takeTurn(tx: Transaction, person: string) {
  const turn = await takeTurnOf(tx, person)
  const [waiting, wish, where] = await Promise.all([
    waitingOf(tx, person),
    preferenceOf(tx, person),
    whereaboutsOf(tx, person),
  ])
  if (!turn || !where) return 0
  const preference = wish ?? usual
  const told: Person = {
    preference,
    calm: { ...preference, timeZone: where.timeZone, away: awayOf(preference, where) },
    ...turn,
  }
  const { letters, silent, dueAt } = planTurn(tx.now, waiting, told)
  const sent = letters.flatMap(({ notices }) => notices)
  await Promise.all([
    ...letters.map((letter) => addLetter(tx, { space: person, to: { person }, ...letterOf(letter) })),
    markNotices(tx, person, idsOf(sent), 'made'),
    markNotices(tx, person, idsOf(silent), 'none'),
    putTurn(tx, person, {
      dueAt,
      digest: letters.some(({ kind }) => kind === 'digest'),
      nudge: sent.some(({ kind }) => kind === 'nudge'),
    }),
  ])
  return letters.length
}

const idsOf = (notices: { id: string }[]) => notices.map(({ id }) => id)

// A letter carries how many notices of each kind it tells of, and one about meetings alone their ids, and nothing else.
function letterOf({ kind, notices }: Made) {
  const counts = Map.groupBy(notices, (notice) => notice.kind)
  const told = [...counts].map(([one, same]) => [one, same.length] as const)
  const meetings =
    kind === 'digest' ? [] : notices.flatMap(({ about }) => meetingIn(about)).slice(0, mostMeetings)
  return {
    kind,
    about: Object.fromEntries(meetings.length ? [...told, ['meetings', meetings.join(' ')]] : told),
  }
}

/** How many meetings a letter names by their ids; it has room for no more. */
const mostMeetings = 20

const meetingIn = (about: Made['notices'][number]['about']) =>
  about?.noun === 'meeting' ? [`${about.space}/${about.id}`] : []
