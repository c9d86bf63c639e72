import type { Visitor } from '#world'

/** What a leader promised, how their month was, and the recipes they can choose from. */
export async function talkPages(leader: Visitor): Promise<string[]> {
  const [promises, protocols] = await Promise.all([leader.get('/promises'), leader.get('/protocols')])
  const promise = promises.links.find((link) => link.startsWith('/promises/')) ?? ''
  const own = protocols.links.find((link) => /^\/protocols\/[\da-f-]{36}$/.test(link)) ?? ''
  const recipes = ['', '/new', '/consultancy', '/consultancy?minutes=20'].map((page) => `/protocols${page}`)
  return ['/promises', promise, '/pulse', '/pulse/2027-01', ...recipes, own, `${own}/edit`]
}
