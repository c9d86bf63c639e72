import { setImmediate as othersFirst } from 'node:timers/promises'

const atOnce = 500

/** Maps a long list piece by piece, so that whoever else asks LPS something meanwhile is answered in between. */
export async function mapSlowly<From, To>(
  list: readonly From[],
  each: (one: From, i: number) => To,
): Promise<To[]> {
  const made: To[] = []
  for (const [i, one] of list.entries()) {
    if (i % atOnce === atOnce - 1) await othersFirst()
    made.push(each(one, i))
  }
  return made
}
