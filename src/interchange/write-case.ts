import type { Whole } from '#frameworks'
import { deriveId } from './derive-id.ts'
import { linkTo } from './link-to.ts'
import type { Association, Item, Raw } from './parts.ts'
import { withOwn } from './with-own.ts'
import { writeDocument } from './write-document.ts'
import { writeRubrics } from './write-rubrics.ts'

/**
 * Writes a framework as a package of CASE 1.1: identifiers and URIs as they are, what an import said beyond what LPS
 * knows again where it stood, LPS's own fields in the extensions. Items without a parent become children of the document.
 */
export function writeCase(whole: Whole): Raw {
  const { version, items, associations } = whole
  const { CFPackage: around } = version.rest as { CFPackage?: Raw }
  const known = new Map(items.map((item) => [item.id, item]))
  const rubrics = writeRubrics(whole, known)
  return {
    ...around,
    CFDocument: writeDocument(whole, known),
    ...(items.length && { CFItems: items.map(writeItem) }),
    CFAssociations: [
      ...associations.map((one) => writeAssociation(one, known, whole)),
      ...rootsOf(whole).map((item) => writeRoot(item, whole)),
    ],
    ...(Object.keys(version.definitions).length && { CFDefinitions: version.definitions }),
    ...(rubrics.length && { CFRubrics: rubrics }),
  }
}

const writeItem = (item: Item): Raw =>
  withOwn(
    item.rest,
    {
      identifier: item.identifier,
      uri: item.uri,
      fullStatement: item.statement,
      alternativeLabel: item.rest['alternativeLabel'],
      CFItemType: item.kind,
      humanCodingScheme: item.code,
      listEnumeration: item.listPosition,
      abbreviatedStatement: item.label,
      conceptKeywords: item.keywords,
      notes: item.notes,
      language: item.language,
      educationLevel: item.educationLevels,
      lastChangeDateTime: item.changedAt,
    },
    {
      equityNote: item.equityNote,
      facet: item.facet,
      sources: item.sources,
      hidden: item.hidden,
      basedOn: item.basedOn,
    },
  )

type Known = Map<string, Item>

function writeAssociation(one: Association, known: Known, { version }: Whole): Raw {
  const documentLink = { title: version.title, identifier: version.identifier, uri: version.uri }
  const end = (id: string | null, said?: Raw): Raw => {
    const item = id === null ? undefined : known.get(id)
    if (!item) return said ?? documentLink
    const { identifier, uri, ...plain } = linkTo(item)
    return { ...plain, ...said, identifier, uri }
  }
  return withOwn(one.rest, {
    identifier: one.identifier,
    uri: one.uri,
    associationType: one.kind,
    originNodeURI: end(one.fromId, one.ends.from),
    destinationNodeURI: end(one.toId, one.ends.to),
    sequenceNumber: one.place,
    CFAssociationGroupingURI: one.rest['CFAssociationGroupingURI'] ?? groupingOf(one, version),
    notes: one.notes,
    lastChangeDateTime: one.changedAt,
  })
}

function groupingOf({ groupingId }: Association, { definitions }: Whole['version']): Raw | undefined {
  if (!groupingId) return undefined
  const listed = (definitions['CFAssociationGroupings'] ?? []) as Raw[]
  const { title, uri } = listed.find(({ identifier }) => identifier === groupingId) ?? {}
  return { title: title ?? '', identifier: groupingId, uri: uri ?? `urn:uuid:${groupingId}` }
}

function rootsOf({ items, associations }: Whole): Item[] {
  const children = new Set(associations.flatMap(({ kind, fromId }) => (kind === 'isChildOf' ? [fromId] : [])))
  return items.filter((item) => !children.has(item.id))
}

// Its identifier is always the same, so that two exports of one version are, too.
function writeRoot(item: Item, { version }: Whole): Raw {
  const identifier = deriveId(version.identifier, 'isChildOf', item.identifier)
  return {
    identifier,
    uri: `urn:uuid:${identifier}`,
    associationType: 'isChildOf',
    originNodeURI: linkTo(item),
    destinationNodeURI: { title: version.title, identifier: version.identifier, uri: version.uri },
    lastChangeDateTime: item.changedAt,
  }
}
