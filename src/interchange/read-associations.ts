import { newId } from '#platform'
import { deriveId } from './derive-id.ts'
import { Fields } from './fields.ts'
import { linkTo } from './link-to.ts'
import { mapSlowly } from './map-slowly.ts'
import { ownFields, restOf } from './own-fields.ts'
import type { Association, Item, Raw } from './parts.ts'
import type { Context } from './reading.ts'

type Ends = Association['ends']
const kinds = /^([a-zA-Z]{3,40}|ext:[A-Za-z0-9._-]{1,100})$/

/** Reads what joins items: ends in this package become ids, ends elsewhere are kept as they were said. */
export function readAssociations(list: unknown[], items: Item[], context: Context): Promise<Association[]> {
  const known = new Map<string, Item>()
  for (const item of items) known.set(item.uri, item).set(item.identifier, item)
  return mapSlowly(list, (raw, i) => {
    const spot = { part: 'association' as const, row: i + 1, name: nameOf(raw) }
    return readAssociation(new Fields(raw, spot, context.findings), known, context)
  })
}

function readAssociation(fields: Fields, known: Map<string, Item>, context: Context): Association {
  const own = ownFields(fields)
  const [from, to] = [endOf(fields, 'originNodeURI', known), endOf(fields, 'destinationNodeURI', known)]
  const kind = fields.text('associationType').trim()
  if (!kinds.test(kind))
    fields.refuse('associationType', kind ? 'notKind' : 'missing', { value: kind.slice(0, 60) })
  warnOfLooseEnds(fields, kind, { from, to }, context)
  const identifier = fields.identifier(() => deriveId(context.document, kind, from.name, to.name))
  const grouping = fields.link('CFAssociationGroupingURI')?.['identifier']
  const association = {
    id: newId(),
    identifier,
    uri: fields.uri(identifier),
    kind,
    fromId: from.item?.id ?? null,
    toId: to.item?.id ?? null,
    ends: { ...(from.said && { from: from.said }), ...(to.said && { to: to.said }) } satisfies Ends,
    place: fields.whole('sequenceNumber'),
    groupingId: typeof grouping === 'string' && isUuid(grouping) ? grouping.toLowerCase() : null,
    notes: fields.text('notes'),
    changedAt: fields.moment('lastChangeDateTime', context.now),
  }
  return { ...association, rest: restOf(fields, own) }
}

interface End {
  item?: Item
  /** How it was said, where LPS would not say it the same way. */
  said?: Raw
  name: string
}

function endOf(fields: Fields, field: string, known: Map<string, Item>): End {
  const link = fields.link(field)
  if (!link) return { name: fields.refuse(field, 'missing') ?? '' }
  fields.take(field)
  const [identifier, uri] = [String(link['identifier'] ?? '').toLowerCase(), String(link['uri'] ?? '')]
  const item = known.get(identifier) ?? known.get(uri)
  const name = identifier || uri
  if (!item) return { said: link, name }
  const plain = linkTo(item)
  const same =
    Object.keys(link).length === 3 && plain.title === link['title'] && plain.identifier === identifier
  return { item, name, said: same && plain.uri === uri ? undefined : link }
}

// A link to another document is as it should be; a child without its parent, and a link of strangers, are not.
function warnOfLooseEnds(
  fields: Fields,
  kind: string,
  { from, to }: { from: End; to: End },
  context: Context,
) {
  const here = ['', context.document, context.documentUri]
  const isHere = (end: End) => Boolean(end.item) || here.includes(end.name)
  const loose = [from, to].filter((end) => !isHere(end))
  const [first] = loose
  if (!first || (kind !== 'isChildOf' && loose.length === 1)) return
  const field = first === from ? 'originNodeURI' : 'destinationNodeURI'
  fields.warn(field, 'dangling', { value: first.name.slice(0, 100) })
}

const isUuid = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)

function nameOf(raw: unknown): string {
  const { associationType, identifier } = (raw ?? {}) as Raw
  return String(identifier || associationType || '').slice(0, 60)
}
