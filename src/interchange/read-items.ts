import { newId } from '#platform'
import { Fields } from './fields.ts'
import { mapSlowly } from './map-slowly.ts'
import { ownFields, restOf } from './own-fields.ts'
import type { Item, Raw } from './parts.ts'
import { readPointer } from './read-pointer.ts'
import type { Context } from './reading.ts'

/** Reads the items of a package in the order of the file. */
export const readItems = (list: unknown[], { findings, now }: Context): Promise<Item[]> =>
  mapSlowly(list, (raw, place) => {
    const spot = { part: 'item' as const, row: place + 1, name: nameOf(raw) }
    return readItem(new Fields(raw, spot, findings), place, now)
  })

function readItem(fields: Fields, place: number, now: string): Item {
  const own = ownFields(fields)
  const identifier = fields.identifier()
  const item = {
    id: newId(),
    identifier,
    uri: fields.uri(identifier),
    statement: statementOf(fields),
    code: fields.text('humanCodingScheme'),
    label: fields.text('abbreviatedStatement'),
    kind: fields.text('CFItemType'),
    keywords: fields.texts('conceptKeywords'),
    educationLevels: fields.texts('educationLevel'),
    listPosition: fields.text('listEnumeration'),
    language: fields.text('language'),
    notes: fields.text('notes'),
    equityNote: own.text('equityNote'),
    facet: facetOf(own),
    sources: sourcesOf(own),
    hidden: own.flag('hidden'),
    place,
    basedOn: readPointer(own, 'basedOn'),
    changedAt: fields.moment('lastChangeDateTime', now),
  }
  return { ...item, rest: restOf(fields, own) }
}

function statementOf(fields: Fields): string {
  const statement = fields.text('fullStatement')
  if (statement || fields.raw['fullStatement']) return statement
  const short = fields.text('abbreviatedStatement')
  if (short) fields.warn('fullStatement', 'statementFromShort')
  else fields.refuse('fullStatement', 'missing')
  return short
}

function facetOf(own: Fields): Item['facet'] {
  const said = own.raw['facet'] ?? ''
  if (said === '') return null
  if (said !== 'knowledge' && said !== 'skill' && said !== 'disposition')
    return own.warn('facet', 'notKind', { value: String(said).slice(0, 60) }) ?? null
  own.take('facet')
  return said
}

function sourcesOf(own: Fields): Item['sources'] {
  if (own.raw['sources'] === undefined) return []
  return own.list('sources').flatMap((one) => {
    const { title, uri } = (typeof one === 'object' ? one : { title: one }) as Raw
    return typeof title === 'string' ? [{ title, ...(typeof uri === 'string' && { uri }) }] : []
  })
}

/** What people know an item by, as far as it says: its code, or its identifier. */
export function nameOf(raw: unknown): string {
  const said = (raw ?? {}) as Raw
  const name = said['humanCodingScheme'] || said['title'] || said['identifier'] || ''
  return String(name).replaceAll('\0', '').slice(0, 60)
}
