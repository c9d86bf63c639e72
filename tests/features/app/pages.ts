import type { Visitor } from '#world'
import { goalsOf } from '../capture.ts'

/** Every page of a leader of the demo, with something on it; prints are asked for first. */
export async function pagesOf(leader: Visitor): Promise<string[]> {
  const [standards, portfolio, people, [goal = '']] = await Promise.all([
    leader.get('/cycle/standards'),
    leader.get('/portfolio'),
    leader.get('/people'),
    goalsOf(leader),
  ])
  const entry = portfolio.links.find((link) => /^\/portfolio\/[\da-f-]{36}$/.test(link)) ?? ''
  const seen = ['evidence', 'goal'].map(
    (noun) => people.links.find((link) => link.includes(`/${noun}/`)) ?? '',
  )
  const parts = standards.links.find((link) => link.startsWith('/cycle/standards/')) ?? ''
  const { to: print } = await leader.post('/prints')
  const noun = entry.replace('/portfolio', '/sharing/evidence')
  const places = `/today /cycle /cycle/standards ${parts} /cycle/focus /cycle/structures /people /me /purpose /capture /prints /portfolio`
  const found = '/portfolio?page=2 /portfolio?untold=yes /portfolio?trash=yes /portfolio?words=nothing+fits'
  const signIn = '/me/sign-in'
  const ways = `${signIn} ${signIn}/email ${signIn}/password ${signIn}/passkeys ${signIn}/two-step`
  const goals = `/goals/new /goals/${goal} /goals/${goal}/words /sharing/goal/${goal}`
  return [places, found, ways, goals, `${entry} ${entry}/words ${noun} ${print}`, seen.join(' '), '/nowhere']
    .join(' ')
    .split(' ')
}
