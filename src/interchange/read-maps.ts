import { newId } from '#platform'
import { Fields } from './fields.ts'
import type { Continuum, Item, Raw, Scale } from './parts.ts'
import type { Context } from './reading.ts'

/** Reads the rating scales that LPS wrote among its own fields of a document. */
export const readScales = (own: Raw, { findings }: Context): Scale[] =>
  listIn(own, 'scales').map((raw, place) => {
    const fields = new Fields(raw, { part: 'scale', row: place + 1 }, findings)
    const title = fields.text('title', 300)
    if (!title) fields.refuse('title', 'missing')
    const levels = fields.list('levels').map((one) => readScaleLevel(new Fields(one, fields.spot, findings)))
    if (levels.length < 2 || levels.length > 7) fields.refuse('levels', 'outside', { least: 2, most: 7 })
    return { id: newId(), title, levels, place }
  })

const readScaleLevel = (fields: Fields): Scale['levels'][number] => ({
  label: fields.text('label', 300),
  short: fields.text('short', 300),
  symbol: fields.text('symbol', 300),
  value: fields.number('value'),
})

/** Reads the continuum maps among them; each names its item by its identifier. */
export function readContinuums(own: Raw, items: Item[], { findings }: Context): Continuum[] {
  const known = new Map(items.map((item) => [item.identifier, item.id]))
  return listIn(own, 'continuums').map((raw, place) => {
    const fields = new Fields(raw, { part: 'continuum', row: place + 1 }, findings)
    return readContinuum(fields, known, place)
  })
}

function readContinuum(fields: Fields, known: Map<string, string>, place: number): Continuum {
  const named = fields.text('item').toLowerCase()
  const itemId = known.get(named) ?? fields.refuse('item', 'dangling', { value: named.slice(0, 60) }) ?? ''
  const component = fields.text('component')
  if (!component) fields.refuse('component', 'missing')
  const variations = fields.texts('variations')
  const few = variations.length < 2 || variations.length > 9
  if (few) fields.refuse('variations', 'outside', { least: 2, most: 9 })
  const [ideal, acceptable] = [fields.whole('ideal') ?? 0, fields.whole('acceptable') ?? 0]
  if (ideal < 1 || acceptable < ideal || acceptable > variations.length)
    fields.refuse('acceptable', 'outside', { least: Math.max(1, ideal), most: variations.length })
  return {
    id: newId(),
    itemId,
    role: fields.text('role'),
    outcome: fields.text('outcome'),
    component,
    variations,
    ideal,
    acceptable,
    place,
  }
}

const listIn = (own: Raw, name: string): unknown[] => (Array.isArray(own[name]) ? own[name] : [])
