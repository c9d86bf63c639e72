import { day, writing } from '#forms'
import { newId } from '#platform'
import { z } from 'zod'
import { ownName, withoutDocument } from './copy.ts'
import type { Version } from './version.ts'

/** An address on the web, or nothing. */
const web = writing(2000).refine((given) => given === '' || /^https?:\/\/[^\s]+$/i.test(given), 'address')

/** A language tag such as "en" or "es-MX", or nothing. */
export const languageTag = writing(35).refine(
  (given) => given === '' || /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(given),
  'language',
)

const title = writing(1000).pipe(z.string().min(1, 'title'))

/** What a draft says of itself. */
export const versionForm = z.object({
  title,
  label: writing(200),
  description: writing(20_000),
  language: languageTag,
  license: writing(2000),
  licenseUri: web,
  sourceUrl: web,
  creator: writing(1000),
  publisher: writing(1000),
  notes: writing(20_000),
  starts: z.union([z.literal('').transform(() => null), day]).default(null),
  ends: z.union([z.literal('').transform(() => null), day]).default(null),
  /** A tick: the license forbids changes. */
  noDerivatives: z
    .literal('yes')
    .optional()
    .transform((tick) => tick === 'yes'),
})

export type VersionAnswers = z.output<typeof versionForm>

/** What is asked for a framework from nothing. */
export const startForm = z.object({
  place: z.uuid('place'),
  title,
  license: writing(2000),
  language: languageTag,
})

/** What is asked when a version is adapted. */
export const adaptForm = z.object({ place: z.uuid('place'), title })

/** Who makes a draft, where, and when. */
export interface Making {
  space: string
  organization: string
  now: Date
}

/** A draft of a new framework that says nothing yet but its title, license and language. */
export const emptyVersion = (
  { space, organization, now }: Making,
  { title: named, license, language }: Pick<Version, 'title' | 'license' | 'language'>,
): Version => ({
  space,
  id: newId(),
  frameworkId: newId(),
  previousId: null,
  basedOn: null,
  ...ownName(),
  title: named,
  license,
  language,
  creator: organization,
  publisher: organization,
  label: '',
  kind: '',
  description: '',
  licenseUri: '',
  sourceUrl: '',
  notes: '',
  status: '',
  starts: null,
  ends: null,
  ownWords: false,
  noDerivatives: false,
  definitions: {},
  rest: {},
  changedAt: now.toISOString(),
})

/** A draft of one's own framework made from a version of another; license, source and outline mark go along. */
export const adaptedVersion = (
  making: Making,
  from: Version,
  said: { title: string; notes: string },
): Version => ({
  ...emptyVersion(making, { ...from, title: said.title }),
  basedOn: { space: from.space, id: from.id },
  kind: from.kind,
  description: from.description,
  licenseUri: from.licenseUri,
  sourceUrl: from.sourceUrl,
  notes: said.notes,
  ownWords: from.ownWords,
  definitions: from.definitions,
  rest: withoutDocument(from.rest),
})

/** A draft of the next version of the same framework. It is a document of its own, and its dates are open. */
export const nextVersion = (from: Version, now: Date): Version => ({
  ...from,
  ...ownName(),
  id: newId(),
  previousId: from.id,
  label: '',
  status: '',
  starts: null,
  ends: null,
  rest: withoutDocument(from.rest),
  changedAt: now.toISOString(),
})
