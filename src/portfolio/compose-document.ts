import { goalsOf, sayGoalKind, type Goal } from '#focus'
import { dayOf, sayDay, type Place } from '#language'
import { found, type Transaction } from '#platform'
import { philosophyOf, purposeOf, sayTold } from '#purpose'
import type { PortfolioDocument, PortfolioEntry, PortfolioGoal } from './portfolio-document.ts'
import { saySource } from './say-source.ts'
import { nameOfStandard } from './standard.ts'
import { coverOf, wholeEntriesOf, type WholeEntry } from './whole.store.ts'
import { words } from './words.ts'

/** A document and, for each of its pictures, the content whose 800-pixel rendition it shows. */
export interface Composed {
  document: PortfolioDocument
  pictures: Map<string, string>
}

/** Puts together everything the PDF of a cycle says, in words, under its owner's identity. */
export async function composeDocument(tx: Transaction, person: string, cycle: string): Promise<Composed> {
  const [cover, purpose, philosophy, goals, entries] = await Promise.all([
    coverOf(tx, person, cycle),
    purposeOf(tx, person, cycle),
    philosophyOf(tx, person),
    goalsOf(tx, person, cycle),
    wholeEntriesOf(tx, person, cycle),
  ])
  const { name, timeZone, post, schoolYear, title } = found(cover)
  const place = { language: 'en', timeZone }
  const today = dayOf(tx.now, timeZone)
  const document: PortfolioDocument = {
    lang: 'en-US',
    leader: name,
    post,
    schoolYear,
    title: title ?? '',
    madeOn: { text: sayDay(today, 'full', place), iso: tx.now.toISOString() },
    privacy: '',
    purpose: {
      paragraphs: [purpose?.why ?? '', purpose?.expectations ?? ''],
      audiences: purpose ? sayTold(purpose, place) : [],
    },
    philosophy: {
      believe: philosophy?.believe ?? '',
      value: philosophy?.value ?? '',
      therefore: philosophy?.therefore ?? '',
    },
    goals: goals.map((goal) => goalOf(goal, entries, place)),
    evidence: entries.map((entry) => entryOf(entry, place)),
    frameworks: frameworksOf(entries, place),
  }
  const photos = entries.flatMap((entry) => entry.files.filter(isPhoto))
  return { document, pictures: new Map(photos.map((photo) => [pictureName(photo.fileId), photo.sha256])) }
}

const isPhoto = (file: WholeEntry['files'][number]) => file.kind === 'photo' && file.state === 'ready'
const pictureName = (file: string) => `${file}.jpg`

/** Each framework that is named, once. */
const frameworksOf = (entries: WholeEntry[], { language }: Place) =>
  [
    ...new Set(entries.flatMap(({ standards }) => standards.map((one) => saySource(one, language)))),
  ].toSorted()

const goalOf = (goal: Goal, entries: WholeEntry[], place: Place): PortfolioGoal => ({
  ...goal,
  kind: sayGoalKind(goal.kind, place),
  now: goal.current,
  due: goal.due ? sayDay(goal.due, 'full', place) : '',
  evidenceCount: entries.filter((entry) => entry.claims.some((claim) => claim.goalId === goal.id)).length,
})

const entryOf = (entry: WholeEntry, place: Place): PortfolioEntry => ({
  id: entry.id,
  title: entry.title,
  caption: entry.caption,
  kind: words(place.language)(`kindOne.${entry.kind}`),
  date: sayDay(dayOf(entry.capturedAt, place.timeZone), 'full', place),
  practiceDate: sayDay(entry.practisedOn, 'full', place),
  claims: entry.claims.map((claim) => ({ goal: claim.statement, sentence: claim.sentence })),
  standards: entry.standards.map((standard) => ({
    name: `${nameOfStandard(standard)} (${standard.framework})`,
    sentence: standard.sentence,
  })),
  pictures: entry.files.filter(isPhoto).map((photo) => ({ name: pictureName(photo.fileId), alt: photo.alt })),
  link: entry.link ?? undefined,
  attachments: entry.files.filter((file) => file.kind !== 'photo').map(({ name }) => ({ name })),
})
