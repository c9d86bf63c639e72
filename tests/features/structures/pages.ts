import type { Visitor } from '#world'
import { linkOn } from './notes.ts'

const notesIn = async (leader: Visitor) =>
  (await leader.get('/structures/notes')).links.filter((link) =>
    /^\/structures\/notes\/[\da-f-]{36}$/.test(link),
  )

/** The pages of a leader’s groups, norms and notes in the demo. */
export async function structurePages(leader: Visitor): Promise<string[]> {
  const [groups, [draft = '', out = '']] = await Promise.all([leader.get('/structures'), notesIn(leader)])
  const group = groups.links.find((link) => /^\/structures\/[\da-f-]{36}$/.test(link)) ?? ''
  const one = [group, `${group}/edit`, `${group}/flow`]
  const all = ['', '/new', '/map', '/flow', '/flow/versions', '/notes', '/notes/new'].map(
    (at) => `/structures${at}`,
  )
  return [...all, ...one, `${draft}?draft`, `${draft}/edit`, out, `${out}/sheet`]
}

/** The path of the link of the note that is out in the demo. */
export const noteLink = async (leader: Visitor) => linkOn(await leader.get((await notesIn(leader))[1] ?? ''))
