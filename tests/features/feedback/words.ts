import assert from 'node:assert/strict'
import { castMember } from '#demo'
import type { Answer, Fields, Visitor } from '#world'

/** The id of somebody of the demo. */
export const idOf = (key: string) => castMember(key).id

/** Opens an own item to the circle whose button names these words; gives the circle. */
export async function shareWith(owner: Visitor, sharing: string, name: string): Promise<string> {
  const page = await owner.get(sharing)
  const buttons = page.body.match(/<button[^>]*name="circle".*?<\/button>/gs) ?? []
  const [, circle = ''] = /value="([^"]+)"/.exec(buttons.find((one) => one.includes(name)) ?? '') ?? []
  assert.equal((await owner.post(sharing, { circle })).status, 303, page.words)
  return circle
}

/** Says something on the page of a shared item, as its form would. */
export async function sayTo(reader: Visitor, shared: string, fields: Fields): Promise<Answer> {
  const page = await reader.get(shared)
  const given = { once: page.field('once') ?? '', circle: page.field('circle') ?? '', ...fields }
  return reader.post(shared.replace('/shared/', '/feedback/'), given)
}

/** The address of the form with this ending on a page. */
export const formOn = (page: Answer, ending: RegExp) => page.links.find((link) => ending.test(link)) ?? ''
