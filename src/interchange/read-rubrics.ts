import { newId } from '#platform'
import { deriveId } from './derive-id.ts'
import { Fields } from './fields.ts'
import { linkTo } from './link-to.ts'
import { ownFields, restOf } from './own-fields.ts'
import type { Criterion, Item, Level, Raw, Rubric, Scale } from './parts.ts'
import { nameOf } from './read-items.ts'
import type { Context } from './reading.ts'

interface Known extends Context {
  items: Map<string, Item>
  scales: Scale[]
}

/** Reads rubrics with their criteria and levels; a criterion finds the item it is about, if that is in the package. */
export function readRubrics(list: unknown[], items: Item[], scales: Scale[], context: Context): Rubric[] {
  const known = { ...context, scales, items: new Map<string, Item>() }
  for (const item of items) known.items.set(item.uri, item).set(item.identifier, item)
  return list.map((raw, place) => {
    const spot = { part: 'rubric' as const, row: place + 1, name: nameOf(raw) }
    return readRubric(new Fields(raw, spot, context.findings), place, known)
  })
}

function readRubric(fields: Fields, place: number, known: Known): Rubric {
  const own = ownFields(fields)
  const identifier = fields.identifier()
  const criteria = fields
    .list('CFRubricCriteria')
    .map((raw, i) =>
      readCriterion(
        new Fields(raw, { part: 'criterion', row: i + 1, name: nameOf(raw) }, known.findings),
        i,
        known,
      ),
    )
  const rubric = {
    id: newId(),
    identifier,
    uri: fields.uri(identifier),
    title: fields.text('title'),
    description: fields.text('description'),
    scaleId: known.scales[own.whole('scale') ?? -1]?.id ?? null,
    place,
    criteria,
    changedAt: fields.moment('lastChangeDateTime', known.now),
  }
  return { ...rubric, rest: restOf(fields, own) }
}

function readCriterion(fields: Fields, index: number, known: Known): Criterion {
  const identifier = fields.identifier(() => deriveId(known.document, 'criterion', String(index)))
  const item = itemOf(fields, known)
  const levels = fields.list('CFRubricCriterionLevels').map((raw, i) => {
    const spot = { part: 'level' as const, row: i + 1, name: fields.spot.name }
    return readLevel(new Fields(raw, spot, known.findings), i, identifier)
  })
  const criterion = {
    id: newId(),
    identifier,
    uri: fields.uri(identifier),
    itemId: item?.id ?? null,
    category: fields.text('category'),
    description: fields.text('description'),
    weight: fields.number('weight'),
    place: fields.whole('position') ?? index,
    levels,
    changedAt: fields.moment('lastChangeDateTime', known.now),
  }
  return { ...criterion, rest: fields.rest() }
}

// The link stays as it was said where LPS would not say it the same way.
function itemOf(fields: Fields, { items }: Known): Item | undefined {
  const link = fields.link('CFItemURI')
  if (!link) return undefined
  const said: Raw = { ...link }
  const item =
    items.get(String(said['identifier'] ?? '').toLowerCase()) ?? items.get(String(said['uri'] ?? ''))
  if (!item) return fields.warn('CFItemURI', 'dangling', { value: String(said['identifier'] ?? said['uri']) })
  const plain: Raw = linkTo(item)
  if (Object.keys(said).length === 3 && Object.keys(plain).every((key) => plain[key] === said[key]))
    fields.take('CFItemURI')
  return item
}

function readLevel(fields: Fields, index: number, criterion: string): Level {
  const identifier = fields.identifier(() => deriveId(criterion, 'level', String(index)))
  const level = {
    identifier,
    uri: fields.uri(identifier),
    quality: fields.text('quality'),
    description: fields.text('description'),
    score: fields.number('score'),
    feedback: fields.text('feedback'),
    place: fields.whole('position') ?? index,
  }
  return { ...level, rest: fields.rest() }
}
