import type { Visitor } from '#world'

/** The pages of a leader's first roundtable. */
export async function tablePages(leader: Visitor): Promise<string[]> {
  const { links } = await leader.get('/roundtables')
  const table = links.find((link) => /^\/roundtables\/[\da-f-]{36}$/.test(link)) ?? ''
  const parts = ['', '/asking', '/seats', '/words']
  const definition = ['', '/cards', '/lines', '/together', '/versions', '/print']
  return [
    '/roundtables',
    '/roundtables/new',
    ...parts.map((part) => table + part),
    ...definition.map((part) => `${table}/definition${part}`),
  ]
}
