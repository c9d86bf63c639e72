import type { Whole } from '#frameworks'
import { deriveId } from './derive-id.ts'
import type { Continuum, Item, Raw, Version } from './parts.ts'
import { withOwn } from './with-own.ts'

/** What a framework says of itself, as CFDocument. */
export function writeDocument({ version, parent, scales, continuums }: Whole, known: Map<string, Item>): Raw {
  const { CFPackage: _, licenseURI, ...rest } = version.rest
  const document = withOwn(
    rest,
    {
      identifier: version.identifier,
      uri: version.uri,
      title: version.title,
      lastChangeDateTime: version.changedAt,
      frameworkType: version.kind,
      caseVersion: '1.1',
      officialSourceURL: version.sourceUrl,
      publisher: version.publisher,
      description: version.description,
      language: version.language,
      version: version.label,
      adoptionStatus: version.status,
      statusStartDate: version.starts,
      statusEndDate: version.ends,
      licenseURI: writeLicense(version, licenseURI),
      notes: version.notes,
    },
    {
      ownWords: version.ownWords,
      noDerivatives: version.noDerivatives,
      basedOn: version.basedOn,
      parent,
      scales: scales.map(({ title, levels }) => ({ title, levels })),
      continuums: continuums.map((one) => writeContinuum(one, known)),
    },
  )
  // CASE wants a creator of every document, even where nobody said one.
  return { ...document, creator: version.creator }
}

// The link as it was said, with the words that stand now.
function writeLicense({ license, licenseUri, identifier }: Version, said: unknown): Raw | undefined {
  if (!license && !licenseUri) return undefined
  const link = typeof said === 'object' ? (said as Raw | null) : undefined
  const made = deriveId(identifier, 'license', license, licenseUri)
  const id = link?.['identifier'] ?? made
  return {
    ...link,
    title: license || licenseUri,
    identifier: id,
    uri: licenseUri || `urn:uuid:${String(id)}`,
  }
}

function writeContinuum(continuum: Continuum, known: Map<string, Item>) {
  const { itemId, role, outcome, component, variations, ideal, acceptable } = continuum
  return { item: known.get(itemId)?.identifier, role, outcome, component, variations, ideal, acceptable }
}
