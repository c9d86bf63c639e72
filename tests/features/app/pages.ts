import { castMember } from '#demo'
import type { Visitor } from '#world'
import { goalsOf } from '../capture.ts'

/** Every page of a leader of the demo, with something on it; prints are asked for first. */
export async function pagesOf(leader: Visitor): Promise<string[]> {
  const [portfolio, people, [goal = '']] = await Promise.all([
    leader.get('/portfolio'),
    leader.get('/people'),
    goalsOf(leader),
  ])
  const entry = portfolio.links.find((link) => /^\/portfolio\/[\da-f-]{36}$/.test(link)) ?? ''
  const seen = ['evidence', 'goal'].map(
    (noun) => people.links.find((link) => link.includes(`/${noun}/`)) ?? '',
  )
  const { to: print } = await leader.post('/prints')
  return [
    ...['/today', '/cycle', '/people', '/me', '/purpose', '/goals/new', '/capture', '/prints', '/portfolio'],
    ...[
      '/cycle/focus',
      '/cycle/structures',
      `/goals/${goal}/words`,
      '/portfolio?trash=yes',
      '/portfolio?page=2',
    ],
    ...['/portfolio?untold=yes', '/portfolio?words=nothing+fits', `/goals/${goal}`],
    ...[
      entry,
      `${entry}/words`,
      `/sharing/evidence${entry.replace('/portfolio', '')}`,
      `/sharing/goal/${goal}`,
    ],
    ...[...seen, print, `/portfolio/${castMember('maya.halvorsen').id}`],
  ]
}
