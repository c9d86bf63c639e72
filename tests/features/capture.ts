import assert from 'node:assert/strict'
import type { Fields, Visitor } from '#world'

/** Captures as the page of LPS does; gives the address of the new entry. */
export async function capture(leader: Visitor, fields: Fields): Promise<string> {
  const form = await leader.get('/capture')
  const once = form.field('once') ?? ''
  const kept = await leader.post('/capture', { once, practisedOn: '2027-02-16', ...fields })
  assert.equal(kept.status, 303, kept.words)
  return kept.to.replace(/\?.*/, '')
}

/** The addresses of the goals on a leader's cycle, in their order. */
export async function goalsOf(leader: Visitor): Promise<string[]> {
  const { links } = await leader.get('/cycle')
  return links.flatMap((link) => /^\/goals\/([\da-f-]{36})$/.exec(link)?.[1] ?? [])
}
