import type { Visitor } from '#world'

/** What a leader decides, what comes over their horizon, and what their school has under way and lets go. */
export async function decisionPages(leader: Visitor): Promise<string[]> {
  const [briefs, horizon, { to: inventory }] = await Promise.all([
    leader.get('/briefs'),
    leader.get('/horizon'),
    leader.get('/initiatives'),
  ])
  const brief = briefs.links.find((link) => /^\/briefs\/[\da-f-]{36}$/.test(link)) ?? ''
  const coming = horizon.links.find((link) => /^\/horizon\/[\da-f-]{36}$/.test(link)) ?? ''
  const links = (await leader.get(inventory)).links.filter((link) => link.startsWith(`${inventory}/`))
  const initiative = links.find((link) => !link.endsWith('/new')) ?? ''
  const looks = ['', '/out', '/in', '/support', '/again', '/decision', '/look-back'].map(
    (look) => brief + look,
  )
  const parts = ['', '/words', '/decision', '/offer'].map((part) => initiative + part)
  return [
    '/briefs',
    '/briefs/new',
    '/briefs/example',
    ...looks,
    '/horizon',
    coming,
    inventory,
    `${inventory}/new`,
    ...parts,
  ]
}
