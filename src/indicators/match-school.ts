/** An organization that data can be about. */
export interface Known {
  id: string
  name: string
  kind: string
  parentId: string | null
}

/** Whom a name means that is not written as ours are, by its plain form; null where it means none of ours. */
export type Called = Readonly<Record<string, string | null>>

/** What is left of a name when nobody minds how it is written. */
export const plainName = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ (school|schools)$/, '')
    .trim()

const whole = /^(district|state|all|total|all schools|district total|state total|overall)$/

/**
 * Finds organizations by their names as people shorten them; what fits two fits none. The first is the whole. `called` says
 * whom other names mean.
 */
export function matchSchool(
  known: readonly Known[],
  called: Called = {},
): (name: string) => string | undefined {
  const named = Map.groupBy(known, ({ name }) => plainName(name))
  const seen = new Map<string, string | undefined>()
  const find = (name: string) => {
    const wanted = plainName(name)
    if (wanted === '' || whole.test(wanted)) return known[0]?.id
    if (Object.hasOwn(called, wanted)) return known.find(({ id }) => id === called[wanted])?.id
    const exact = named.get(wanted)
    if (exact) return exact.length === 1 ? exact[0]!.id : undefined
    const begun = known.filter((one) => plainName(one.name).startsWith(`${wanted} `))
    return begun.length === 1 ? begun[0]!.id : undefined
  }
  return (name) => {
    if (!seen.has(name)) seen.set(name, find(name))
    return seen.get(name)
  }
}
