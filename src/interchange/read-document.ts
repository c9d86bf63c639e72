import { newId } from '#platform'
import { Fields } from './fields.ts'
import { limits } from './limits.ts'
import { forbidsDerivatives } from './no-derivatives.ts'
import { ownFields, restOf } from './own-fields.ts'
import type { Raw, Version } from './parts.ts'
import { readPointer } from './read-pointer.ts'
import type { Aim } from './reading.ts'
import type { Findings } from './remark.ts'

/** Reads what a package says of itself: CFDocument, and the definitions, which are kept whole. */
export function readDocument(pack: Raw, { space, now }: Aim, findings: Findings): Version {
  const fields = new Fields(pack['CFDocument'] ?? {}, { part: 'document' }, findings)
  const { CFDocument: _, CFItems: __, CFAssociations: ___, CFRubrics: ____, ...others } = pack
  const around = new Fields(others, { part: 'document' }, findings)
  const definitions = around.link('CFDefinitions') ?? {}
  around.take('CFDefinitions')
  const own = ownFields(fields)
  const identifier = fields.identifier()
  const license = readLicense(fields, definitions)
  fields.take('caseVersion')
  const said = textsOf(fields)
  if (!said.title.trim()) fields.refuse('title', 'missing')
  const version = {
    space,
    id: newId(),
    frameworkId: newId(),
    previousId: null,
    basedOn: readPointer(own, 'basedOn'),
    identifier,
    uri: fields.uri(identifier),
    ...said,
    license: license.title,
    licenseUri: license.uri,
    starts: fields.day('statusStartDate'),
    ends: fields.day('statusEndDate'),
    ownWords: own.flag('ownWords'),
    noDerivatives: own.flag('noDerivatives') || forbidsDerivatives(license),
    definitions,
    changedAt: fields.moment('lastChangeDateTime', now),
  }
  own.take('scales', 'continuums')
  const left = around.rest()
  return {
    ...version,
    rest: { ...restOf(fields, own), ...(Object.keys(left).length && { CFPackage: left }) },
  }
}

const textsOf = (fields: Fields) => ({
  title: fields.text('title', limits.title),
  creator: fields.text('creator'),
  publisher: fields.text('publisher'),
  label: fields.text('version'),
  language: fields.text('language'),
  kind: fields.text('frameworkType'),
  description: fields.text('description'),
  sourceUrl: fields.text('officialSourceURL'),
  notes: fields.text('notes'),
  status: fields.text('adoptionStatus'),
})

// A document names its licence by a link; what the licence says stands among the definitions.
function readLicense(fields: Fields, definitions: Raw) {
  const link = fields.link('licenseURI') ?? {}
  const listed = Array.isArray(definitions['CFLicenses']) ? (definitions['CFLicenses'] as Raw[]) : []
  const same = listed.find((one) => textIn(one, 'identifier') && one['identifier'] === link['identifier'])
  return {
    title: textIn(link, 'title') || textIn(same, 'title'),
    uri: textIn(link, 'uri'),
    text: textIn(same, 'licenseText') || textIn(same, 'description'),
  }
}

const textIn = (object: Raw | undefined, name: string) => {
  const value = object?.[name]
  return typeof value === 'string' ? value : ''
}
