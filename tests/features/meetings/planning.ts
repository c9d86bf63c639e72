import type { Answer, Visitor } from '#world'

/** The partnership of somebody, as their pages name it, or lead to it at once. */
export async function circleOf(who: Visitor) {
  const page = await who.get('/meetings/new')
  return (
    [page.to, ...page.links].find((link) => link.startsWith('/meetings/new?circle='))?.split('=')[1] ?? ''
  )
}

/** Plans what the form proposes, with what somebody changes of it. */
export async function planIn(circle: string, who: Visitor, changed: Record<string, string> = {}) {
  const page = await who.get(`/meetings/new?circle=${circle}`)
  const names = ['id', 'day', 'begins', 'ends', 'place', 'link', 'title', 'until']
  const answers = Object.fromEntries(names.map((name) => [name, field(page, name)]))
  return who.post(`/meetings?circle=${circle}`, { ...answers, repeats: 'once', ...changed })
}

export const field = (page: Answer, name: string) => page.field(name) ?? ''

/** Where a meeting stands, without what its address says besides. */
export const addressIn = (link: string) => {
  const [, space = '', id = ''] = /^\/meetings\/([^/]+)\/([^/?]+)/.exec(link) ?? []
  return { space, id }
}
