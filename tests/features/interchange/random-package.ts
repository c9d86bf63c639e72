import fc from 'fast-check'
import { definitions, document, item, rubric } from './random-parts.ts'
import { extensions, link, maybe, one, text, type Raw } from './random-values.ts'

interface Parts {
  document: Raw
  items: Raw[]
  rubrics: Raw[]
}

const kinds = [
  'isPeerOf',
  'exactMatchOf',
  'precedes',
  'isRelatedTo',
  'exemplar',
  'isTranslationOf',
  'ext:a.b-c_1',
]

const nodeOf = (raw: Raw) => ({
  title: String(raw['title'] ?? 'a node'),
  identifier: raw['identifier'],
  uri: raw['uri'],
})

// The tree has no circles: each item stands below one or two earlier ones, or below the document.
const joins = ({ document: doc, items }: Parts): fc.Arbitrary<Raw[]> =>
  fc
    .tuple(
      ...items.map((child, i) =>
        fc
          .tuple(
            fc.subarray([doc, ...items.slice(0, i)], { minLength: 1, maxLength: Math.min(2, i + 1) }),
            fc.array(join(), { minLength: 2, maxLength: 2 }),
          )
          .map(([parents, said]) =>
            parents.map((parent, n) => ({
              ...said[n],
              associationType: 'isChildOf',
              originNodeURI: nodeOf(child),
              destinationNodeURI: nodeOf(parent),
            })),
          ),
      ),
      fc
        .array(
          fc
            .tuple(join(), fc.constantFrom(...kinds), fc.constantFrom(...items, doc), link, fc.boolean())
            .map(([said, kind, from, to, typed]) => [
              {
                ...said,
                associationType: kind,
                originNodeURI: nodeOf(from),
                destinationNodeURI: typed ? { ...to, targetType: 'CASE' } : to,
              },
            ]),
          { maxLength: 3 },
        )
        .map((all) => all.flat()),
    )
    .map((all) => all.flat())

const join = () => maybe(one, { sequenceNumber: fc.nat(500), CFAssociationGroupingURI: link, notes: text })

/** Packages that hold every field of CASE 1.1, any of the optional ones left out, and fields nobody knows. */
export const randomPackage: fc.Arbitrary<Raw> = fc
  .record({
    document,
    items: fc.uniqueArray(item, {
      minLength: 1,
      maxLength: 8,
      selector: (each) => String(each['identifier']),
    }),
    rubrics: fc.uniqueArray(rubric, { maxLength: 2, selector: (each) => String(each['identifier']) }),
    definitions,
    around: fc.oneof(fc.constant({}), fc.record({ extensions })),
  })
  .filter(({ document: doc, items }) => items.every(({ identifier }) => identifier !== doc['identifier']))
  .chain((parts) =>
    joins(parts).map((associations) => ({
      ...parts.around,
      CFDocument: withMaps(parts),
      CFItems: parts.items,
      CFAssociations: associations,
      CFDefinitions: parts.definitions,
      CFRubrics: withItems(parts),
    })),
  )

interface Own {
  lps?: { scales?: unknown[] }
}

// The first item has a continuum map of its own.
function withMaps({ document: doc, items }: Parts): Raw {
  const said = (doc['extensions'] ?? {}) as Own
  if (!said.lps?.scales) return doc
  const map = { role: 'principal', outcome: 'Asks', component: 'Asking', variations: ['a', 'b', 'c'] }
  const continuums = [{ item: items[0]!['identifier'], ...map, ideal: 1, acceptable: 2 }]
  return { ...doc, extensions: { ...said, lps: { ...said.lps, continuums } } }
}

// A rubric whose levels carry the labels of the document's first scale.
function scaled(each: Raw, { document: doc }: Parts): Raw {
  const scales = (doc['extensions'] as Own | undefined)?.lps?.scales
  return scales ? { ...each, extensions: { ...(each['extensions'] as Raw), lps: { scale: 0 } } } : each
}

// Every other criterion is about an item.
const withItems = (parts: Parts): Raw[] =>
  parts.rubrics.map((each) => ({
    ...scaled(each, parts),
    CFRubricCriteria: (each['CFRubricCriteria'] as Raw[]).map((line, i) =>
      i % 2 ? line : { ...line, CFItemURI: nodeOf(parts.items[i % parts.items.length]!) },
    ),
  }))

/** The same package as CASE 1.0 would write it: without what 1.1 added. */
export function asOfOneNull(pack: Raw): Raw {
  const without = (raw: Raw, ...names: string[]) =>
    Object.fromEntries(Object.entries(raw).filter(([name]) => !names.includes(name)))
  const list = (name: string) => (pack[name] ?? []) as Raw[]
  return {
    CFDocument: without(pack['CFDocument'] as Raw, 'frameworkType', 'caseVersion', 'extensions'),
    CFItems: list('CFItems').map((each) => without(each, 'subject', 'subjectURI', 'extensions')),
    CFAssociations: list('CFAssociations').map((each) => without(each, 'notes', 'extensions')),
    CFDefinitions: pack['CFDefinitions'],
    CFRubrics: list('CFRubrics').map((each) => without(each, 'extensions')),
  }
}
