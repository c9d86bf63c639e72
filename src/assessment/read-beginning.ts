import { chosenFor, type Cycle } from '#cycles'
import { found, type Transaction } from '#platform'
import { hasLooked } from './assessments.store.ts'
import { adoptedVersion, outlineWith } from './outline.store.ts'
import { calmLevel, levelsOf, subjectsAt, subjectsOfMaps } from './subject.ts'

/** What is there to begin with: the version, its tree, its maps, the parts of it chosen for the cycle, earlier looks. */
export async function readBeginning(
  tx: Transaction,
  person: string,
  cycle: Cycle,
  of: { space: string; version: string },
) {
  const [known, outline, taken, looked] = await Promise.all([
    adoptedVersion(tx, of.space, of.version),
    outlineWith(tx, of.space, of.version),
    chosenFor(tx, person, cycle.id),
    hasLooked(tx, person, cycle.id),
  ])
  const chosen = taken.flatMap(({ version, item }) => (version === of.version && item ? [item] : []))
  return { known: found(known), outline, chosen, isFirst: !looked }
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
