import fc from 'fast-check'
import { day, link, maybe, moment, one, text, uuid, type Raw } from './random-values.ts'

const own = fc.record(
  {
    equityNote: text,
    facet: fc.constantFrom('knowledge', 'skill', 'disposition'),
    sources: fc.array(fc.record({ title: text, uri: fc.webUrl() }, { requiredKeys: ['title'] }), {
      minLength: 1,
    }),
    hidden: fc.constant(true),
    basedOn: fc.record({ space: uuid, id: uuid }),
  },
  { requiredKeys: [] },
)

const scale = fc.record({
  title: text,
  levels: fc.array(fc.record({ label: text, short: text, symbol: text, value: fc.integer() }), {
    minLength: 2,
    maxLength: 7,
  }),
})

export const document = maybe(
  { ...one, creator: text, title: text.map((said) => `T${said}`) },
  {
    frameworkType: text,
    caseVersion: fc.constant('1.1'),
    officialSourceURL: fc.webUrl(),
    publisher: text,
    description: text,
    subject: fc.array(text, { minLength: 1 }),
    subjectURI: fc.array(link, { minLength: 1 }),
    language: fc.constantFrom('en', 'es-MX', 'ar'),
    version: text,
    adoptionStatus: fc.constantFrom('Draft', 'Adopted', 'Private Draft'),
    statusStartDate: day,
    statusEndDate: day,
    licenseURI: link,
    notes: text,
    CFPackageURI: link,
  },
  fc.record(
    {
      ownWords: fc.constant(true),
      noDerivatives: fc.constant(true),
      basedOn: fc.record({ space: uuid, id: uuid }),
      parent: fc.record({ space: uuid, id: uuid }),
      scales: fc.array(scale, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: [] },
  ),
)

export const item = maybe(
  { ...one, fullStatement: text },
  {
    alternativeLabel: text,
    CFItemType: text,
    CFItemTypeURI: link,
    humanCodingScheme: text,
    listEnumeration: text,
    abbreviatedStatement: text,
    conceptKeywords: fc.array(text, { minLength: 1 }),
    conceptKeywordsURI: link,
    notes: text,
    subject: fc.array(text, { minLength: 1 }),
    subjectURI: fc.array(link, { minLength: 1 }),
    language: fc.constantFrom('en', 'fr'),
    educationLevel: fc.array(text, { minLength: 1 }),
    licenseURI: link,
    statusStartDate: day,
    statusEndDate: day,
    CFDocumentURI: link,
  },
  own,
)

// Positions go up, from wherever they begin.
const counted = (list: Raw[]) => list.map((each, i) => ({ ...each, position: 1 + 2 * i }))

const level = maybe(
  { identifier: uuid, uri: fc.webUrl() },
  {
    description: text,
    quality: text,
    score: fc.integer(),
    feedback: text,
    rubricCriterionId: uuid,
    lastChangeDateTime: moment,
  },
)
const criterion = maybe(
  { ...one, CFRubricCriterionLevels: fc.array(level, { maxLength: 4 }).map(counted) },
  {
    category: text,
    description: text,
    weight: fc.double({ noNaN: true, noDefaultInfinity: true }),
    rubricId: uuid,
  },
)
export const rubric = maybe(
  { ...one, CFRubricCriteria: fc.array(criterion, { maxLength: 3 }).map(counted) },
  { title: text, description: text },
)

export const definitions = fc.record(
  {
    CFConcepts: fc.array(fc.record({ ...one, title: text, hierarchyCode: text })),
    CFSubjects: fc.array(fc.record({ ...one, title: text, hierarchyCode: text })),
    CFLicenses: fc.array(fc.record({ ...one, title: text, licenseText: text })),
    CFItemTypes: fc.array(
      fc.record({ ...one, title: text, description: text, hierarchyCode: text, typeCode: text }),
    ),
    CFAssociationGroupings: fc.array(fc.record({ ...one, title: text })),
  },
  { requiredKeys: [] },
)
