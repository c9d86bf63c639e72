import assert from 'node:assert/strict'
import { castMember } from '#demo'
import type { World } from '#world'
import { roundtable } from './crawl-words-between.ts'

/** One member gets up from a roundtable, and somebody is asked to sit down who has not answered yet. */
export async function moveSeats(world: World) {
  const at = `/roundtables/${await roundtable(world, 'The Second Thursday')}`
  const deeds = [
    ['wiratama', `${at}/membership/ending`, {}],
    ['amina.okafor', `${at}/asking`, { person: castMember('daniel.nguyen').id }],
  ] as const
  for (const [key, path, fields] of deeds) {
    const { status, words } = await (await world.signedIn(key)).post(path, fields)
    assert.equal(status, 303, words)
  }
}
