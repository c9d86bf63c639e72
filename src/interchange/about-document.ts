import { deriveId } from './derive-id.ts'
import { linkOf } from './link-of.ts'
import type { Raw } from './parts.ts'
import { ownKey } from './own-fields.ts'
import type { Table } from '#tables'

const fields: Record<string, string> = {
  identifier: 'identifier',
  uri: 'uri',
  title: 'title',
  creator: 'creator',
  publisher: 'publisher',
  description: 'description',
  version: 'version',
  language: 'language',
  frameworktype: 'frameworkType',
  type: 'frameworkType',
  officialsourceurl: 'officialSourceURL',
  source: 'officialSourceURL',
  sourceurl: 'officialSourceURL',
  adoptionstatus: 'adoptionStatus',
  status: 'adoptionStatus',
  statusstartdate: 'statusStartDate',
  statusenddate: 'statusEndDate',
  lastchangedatetime: 'lastChangeDateTime',
  notes: 'notes',
}

const plain = (key: string) => key.toLowerCase().replace(/[^a-z]/g, '')

/**
 * What the lines above a table say of the document. Without a title it has the one that is given; without an identifier
 * one that is the same whenever this organization imports something of the same title.
 */
export function aboutOf({ about }: Table, { space, title }: { space: string; title: string }): Raw {
  const said: Raw = {}
  const of = (name: string) => about.find(([key]) => plain(key) === name)?.[1].trim() ?? ''
  const handled = new Set(['license', 'licence', 'licenseuri', 'licenceuri', 'ownwords', 'noderivatives'])
  for (const [key, value] of about)
    if (value.trim() && !handled.has(plain(key))) said[fields[plain(key)] ?? key] = value.trim()
  const license = of('license') || of('licence')
  const uri = of('licenseuri') || of('licenceuri')
  const own = {
    ...(isYes(of('ownwords')) && { ownWords: true }),
    ...(isYes(of('noderivatives')) && { noDerivatives: true }),
  }
  said['title'] ??= title
  said['identifier'] ??= deriveId(space, 'document', String(said['title']))
  if (license || uri) said['licenseURI'] = linkOf(license, uri)
  return Object.keys(own).length ? { ...said, extensions: { [ownKey]: own } } : said
}

/** Does a cell say yes? */
export const isYes = (cell: string) => /^(yes|true|1|x)$/i.test(cell.trim())
