import { newId } from '#platform'
import { copyOf, ownName } from './copy.ts'
import { adaptedVersion, emptyVersion, nextVersion } from './draft.ts'
import type { Item } from './item.ts'
import type { Whole } from './whole.ts'

const now = new Date('2026-08-01T08:00:00Z')
const making = { space: newId(), organization: 'Harlow Valley', now }

/** A framework of domains with three statements each, and a rubric line for the first statement of each. */
export function plainWhole(domains = 3): Whole {
  const version = emptyVersion(making, { title: 'Leading well', license: 'CC BY 4.0', language: 'en' })
  const whole: Whole = { origin: 'own', parent: null, version, ...none() }
  for (let d = 1; d <= domains; d++) {
    const domain = addTo(whole, null, { code: `${d}`, statement: `Domain ${d} of our work` })
    for (const letter of 'abc')
      addTo(whole, domain.id, {
        code: `${d}${letter}`,
        statement: `Listens to question ${d}${letter} before deciding`,
      })
  }
  const rated = whole.items.filter(({ code }) => code.endsWith('a'))
  const levels = ['Beginning', 'Exemplary'].map((quality, place) => levelOf(quality, place))
  const criteria = rated.map((item, place) => ({
    id: newId(),
    ...ownName(),
    itemId: item.id,
    category: '',
    description: 'How it shows',
    weight: 1,
    place,
    levels,
    rest: {},
    changedAt: now.toISOString(),
  }))
  const rubric = {
    id: newId(),
    ...ownName(),
    title: 'Rubric',
    description: '',
    scaleId: null,
    place: 0,
    criteria,
  }
  return { ...whole, rubrics: [{ ...rubric, rest: {}, changedAt: now.toISOString() }] }
}

const none = () => ({ items: [], associations: [], scales: [], rubrics: [], continuums: [] })

const levelOf = (quality: string, place: number) => ({
  ...ownName(),
  quality,
  description: `Looks ${quality.toLowerCase()}`,
  score: null,
  feedback: '',
  place,
  rest: {},
})

/** Puts one more item last below a parent, or at the top. */
export function addTo(whole: Whole, parent: string | null, said: Partial<Item>): Item {
  const item = { ...blank(), ...said, place: whole.items.length }
  const place = whole.associations.filter(({ toId }) => toId === parent).length + 1
  whole.items.push(item)
  whole.associations.push({
    id: newId(),
    ...ownName(),
    kind: 'isChildOf',
    fromId: item.id,
    toId: parent,
    ends: {},
    place,
    groupingId: null,
    notes: '',
    rest: {},
    changedAt: now.toISOString(),
  })
  return item
}

const blank = (): Item => ({
  id: newId(),
  ...ownName(),
  statement: 'Says why.',
  code: '',
  label: '',
  kind: '',
  keywords: [],
  educationLevels: [],
  listPosition: '',
  language: '',
  notes: '',
  equityNote: '',
  facet: null,
  sources: [],
  hidden: false,
  place: 0,
  basedOn: null,
  rest: {},
  changedAt: now.toISOString(),
})

/** Another organization's own version of it. */
export const adapted = (whole: Whole) =>
  copyOf(
    whole,
    adaptedVersion({ ...making, space: newId() }, whole.version, { title: 'Ours', notes: '' }),
    'adapted',
  )

/** The next version of it, with nothing changed yet. */
export const next = (whole: Whole) => copyOf(whole, nextVersion(whole.version, now), 'next')

/** The item of a code, in any version made of it. */
export const coded = (whole: Whole, code: string) => whole.items.find((item) => item.code === code)!
