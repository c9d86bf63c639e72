import { setImmediate as othersFirst } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Whole } from '#frameworks'
import type { Raw } from './parts.ts'
import { writeCase } from './write-case.ts'

/** Do two wholes say the same? When they were changed, and in which order associations came, is no difference. */
export async function isSame(one: Whole, other: Whole): Promise<boolean> {
  const first = plain(one)
  await othersFirst()
  const second = plain(other)
  await othersFirst()
  return isDeepStrictEqual(first, second)
}

function plain(whole: Whole): unknown {
  const pack = writeCase(whole)
  const associations = (pack['CFAssociations'] as Raw[]).toSorted((a, b) =>
    String(a['identifier']) < String(b['identifier']) ? -1 : 1,
  )
  const noTime = (key: string, value: unknown) => (key === 'lastChangeDateTime' ? undefined : value)
  return JSON.parse(JSON.stringify({ ...pack, CFAssociations: associations }, noTime))
}
