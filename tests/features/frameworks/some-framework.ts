import { asPerson } from '#platform'
import { castMember } from '#demo'
import { addWhole, type Whole } from '#frameworks'
import type { World } from '#world'
import { someContinuum, someRubric, someScale } from './some-rubric.ts'
import { someItems, type Shape } from './some-items.ts'

const at = '2026-08-01T08:00:00.000Z'

/** What it says of itself. */
const said = {
  creator: 'Harlow Valley Unified',
  publisher: '',
  label: '2026',
  language: 'en',
  kind: 'Leadership standards',
  description: 'What we ask of whoever leads a school here.',
  license: 'CC BY 4.0',
  licenseUri: 'https://creativecommons.org/licenses/by/4.0/',
  sourceUrl: 'https://harlow.example/standards',
  notes: '',
  status: 'Draft',
  starts: null,
  ends: null,
}

/** A framework of this many items: domains of standards of elements, in our own invented words. */
export function someFramework(space: string, shape: Partial<Shape> & { title?: string } = {}): Whole {
  const { title = 'Leading a School Well', domains = 2, standards = 2, elements = 3 } = shape
  const { items, associations, leaf, twice } = someItems({ domains, standards, elements })
  const [scale, id] = [someScale(), crypto.randomUUID()]
  return {
    origin: 'own',
    parent: null,
    version: {
      space,
      id: crypto.randomUUID(),
      frameworkId: crypto.randomUUID(),
      previousId: null,
      basedOn: null,
      identifier: id,
      uri: `urn:uuid:${id}`,
      title,
      ...said,
      ownWords: false,
      noDerivatives: false,
      definitions: {},
      rest: {},
      changedAt: at,
    },
    items,
    associations,
    scales: [scale],
    rubrics: [someRubric(leaf, scale)],
    continuums: [someContinuum(twice)],
  }
}

/** Writes a framework as somebody of the demo who keeps frameworks there; Naveen Pillai edits those of Harlow. */
export const layFramework = (world: World, whole: Whole, who = 'naveen.pillai') =>
  world.program.db.as(asPerson(castMember(who).id), async (tx) => {
    await addWhole(tx, whole, castMember(who).id)
    return `/frameworks/${whole.version.space}/${whole.version.id}`
  })
