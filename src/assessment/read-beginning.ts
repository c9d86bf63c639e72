import { NoCycle, presentChoice } from '#cycles'
import { found, type Transaction } from '#platform'
import { cyclesLookedAt } from './assessments.store.ts'
import { adoptedVersion, outlineWith } from './outline.store.ts'
import { calmLevel, levelsOf, subjectsAt, subjectsOfMaps } from './subject.ts'

/**
 * What is there to begin with: the cycle somebody works in, the version, its tree, its maps, the parts of it chosen for the
 * cycle, whether it is the first look in it. Refused where they have begun no cycle.
 */
export async function readBeginning(tx: Transaction, person: string, of: { space: string; version: string }) {
  const [known, outline, choice, looked] = await Promise.all([
    adoptedVersion(tx, of.space, of.version),
    outlineWith(tx, of.space, of.version),
    presentChoice(tx, person),
    cyclesLookedAt(tx, person),
  ])
  const { cycle } = choice
  if (!cycle) throw new NoCycle()
  const chosen = choice.chosen.flatMap(({ version, item }) => (version === of.version && item ? [item] : []))
  return { cycle, known: found(known), outline, chosen, isFirst: !looked.includes(cycle.id) }
}

type Beginning = Pick<Awaited<ReturnType<typeof readBeginning>>, 'known' | 'outline'>

/** What an assessment asks: on the level that was said, along the maps, or on the level that is proposed. */
export function subjectsFor(
  { known, outline }: Beginning,
  level: number | 'map' | undefined,
  parts: Set<string>,
) {
  if (level === 'map') return subjectsOfMaps(outline, known.maps, parts)
  const depth = level ?? calmLevel(levelsOf(outline, parts))?.depth ?? 0
  return subjectsAt(outline, depth, parts)
}
