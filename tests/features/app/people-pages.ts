import type { Visitor } from '#world'
import { goalsOf } from '../capture.ts'
import { meetingPages } from '../meetings/pages.ts'
import { talkPages } from '../promises/pages.ts'
import { tablePages } from '../roundtables/pages.ts'
import { structurePages } from '../structures/pages.ts'

/** Every page where a leader of the demo walks with others: what is shown, said, planned, promised and agreed on. */
export async function peoplePages(leader: Visitor): Promise<string[]> {
  const [people, portfolio, [goal = '']] = await Promise.all([
    leader.get('/people'),
    leader.get('/portfolio'),
    goalsOf(leader),
  ])
  const seen = ['evidence', 'goal'].map(
    (noun) => people.links.find((link) => link.includes(`/${noun}/`)) ?? '',
  )
  const entry = portfolio.links.find((link) => /^\/portfolio\/[\da-f-]{36}$/.test(link)) ?? ''
  const rooms = entry.replace('/portfolio', '/sharing/evidence')
  const presenting = (await leader.get(rooms)).links.find((link) => link.includes('/meetings/')) ?? ''
  const feedback = ['/feedback', `/feedback/asking/goal/${goal}`, '/me/words']
  return [
    '/people',
    ...seen,
    `/sharing/goal/${goal}`,
    rooms,
    presenting,
    ...feedback,
    ...(await tablePages(leader)),
    ...(await talkPages(leader)),
    ...(await structurePages(leader)),
    ...(await meetingPages(leader)),
  ]
}
