import { librarySpace, type Whole } from '#frameworks'
import { everyItem, type Edition, type EditionItem } from './edition.ts'
import { frameworkId, itemId, named } from './identity.ts'
import { rubricOfEdition } from './rubric-of-edition.ts'
import { stableId } from './stable-id.ts'

/** Makes a version, under the id it is given, of what a file of the library says. */
export function wholeOfEdition(edition: Edition, id: string): Whole {
  const lines = everyItem(edition.items)
  return {
    origin: 'library',
    parent: null,
    version: versionOf(edition, id),
    items: lines.map(({ item, depth }, place) => ({ ...itemOf(edition, id, item, depth), place })),
    associations: lines.flatMap(({ item, parent, place }) =>
      parent === null ? [] : [childOf(edition, id, { child: item.code, parent, place })],
    ),
    scales: edition.scales.map(({ key, title, levels }, place) => ({
      id: stableId('scale', id, key),
      title,
      levels: levels.map((level) => ({ ...level, value: null })),
      place,
    })),
    rubrics: edition.rubrics.map((rubric, place) => ({ ...rubricOfEdition(edition, id, rubric), place })),
    continuums: edition.continuums.map(({ item, ...line }, place) => ({
      ...line,
      id: stableId('continuum', id, item, line.component),
      itemId: itemId(id, item),
      place,
    })),
  }
}

const versionOf = (edition: Edition, id: string): Whole['version'] => ({
  ...named(edition, 'document', id),
  space: librarySpace,
  id,
  frameworkId: frameworkId(edition.key),
  previousId: null,
  basedOn: null,
  title: edition.title,
  creator: edition.creator,
  publisher: 'LPS',
  label: edition.label,
  language: 'en-US',
  kind: edition.kind,
  description: edition.description,
  license: edition.license,
  licenseUri: edition.licenseUri,
  sourceUrl: '',
  notes: `${edition.source} ${edition.rights}`,
  status: edition.status === 'adopted' ? 'Adopted' : 'Deprecated',
  starts: edition.date,
  ends: null,
  ownWords: true,
  noDerivatives: false,
  definitions: {},
})

const itemOf = (edition: Edition, version: string, item: EditionItem, depth: number) => ({
  ...named(edition, 'item', item.code),
  id: itemId(version, item.code),
  statement: item.statement,
  code: item.code,
  label: item.label,
  kind: item.kind ?? edition.kinds[depth] ?? '',
  keywords: item.keywords,
  educationLevels: [],
  listPosition: '',
  language: '',
  notes: item.notes,
  equityNote: item.equityNote,
  facet: item.facet,
  sources: item.from.map((code) => ({ title: sourceTitle(edition, code) })),
  hidden: false,
  basedOn: null,
})

// "LF-6" becomes "Learning Forward, Leadership standard, 2011 (LF-6)".
const sourceTitle = ({ lineage }: Edition, code: string) => `${lineage[code.replace(/-\d+$/, '')]} (${code})`

const childOf = (
  edition: Edition,
  version: string,
  { child, parent, place }: { child: string; parent: string; place: number },
) => ({
  ...named(edition, 'child', child),
  id: stableId('child', version, child),
  kind: 'isChildOf',
  fromId: itemId(version, child),
  toId: itemId(version, parent),
  ends: {},
  place: place + 1,
  groupingId: null,
  notes: '',
})
