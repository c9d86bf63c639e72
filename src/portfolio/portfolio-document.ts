/** Everything a leader's portfolio says on paper. Dates and labels arrive as people read them. */
export interface PortfolioDocument {
  lang: 'en-US'
  leader: string
  /** Like "Principal, Alder Elementary". */
  post: string
  /** Like "2026–27". */
  schoolYear: string
  title: string
  madeOn: { text: string; iso: string }
  privacy: string
  purpose: { paragraphs: string[]; audiences: string[] }
  philosophy: { believe: string; value: string; therefore: string }
  goals: PortfolioGoal[]
  evidence: PortfolioEntry[]
  /** The frameworks its standards come from: name, maker, license and source in one line each. */
  frameworks?: string[]
}

export interface PortfolioGoal {
  id: string
  kind: string
  statement: string
  whyNow: string
  measure: string
  /** Readings of the measure; null where there is none (yet). */
  baseline: number | null
  target: number | null
  now: number | null
  /** Like "%" or "families"; may be empty. */
  unit: string
  due: string
  evidenceCount: number
}

export interface PortfolioEntry {
  id: string
  title: string
  caption: string
  kind: string
  /** When it was added. */
  date: string
  /** When what it shows took place. */
  practiceDate: string
  claims: { goal: string; sentence: string }[]
  /** Standards it shows, each with its framework. */
  standards?: { name: string; sentence: string }[]
  pictures: PortfolioPicture[]
  link?: string
  attachments: { name: string }[]
}

/** `name` is the file name under which the picture is handed to the press. */
export interface PortfolioPicture {
  name: string
  alt: string
}

/** How far a goal has come: `share` of the way from baseline to target, 0 to 1, and the same in words. */
export interface Progress {
  share: number
  words: string
}

export interface ReadyGoal extends Omit<PortfolioGoal, 'baseline' | 'target' | 'now' | 'unit'> {
  baseline: string
  target: string
  now: string
  progress: Progress | null
  /** What the figures count, said once beside them: "of visits" where they are in percent, or "families". */
  unit: string
}

export interface ReadyDocument extends Omit<PortfolioDocument, 'goals'> {
  runningHead: string
  goals: ReadyGoal[]
}

/**
 * Fills the gaps a reader would stumble over: every entry and picture gets words, every goal its figures as
 * text, only web addresses stay links. Pure; characters are the press's concern.
 */
export function cleanDocument(document: PortfolioDocument): ReadyDocument {
  const title = document.title.trim() || 'Leadership portfolio'
  const leader = document.leader.trim() || 'A school leader'
  return {
    ...document,
    title,
    leader,
    privacy: document.privacy.trim() || `Made by ${leader} for own use; private.`,
    runningHead: `${shorten(leader, 40)} · ${shorten(title, 40)}`,
    purpose: { ...document.purpose, paragraphs: document.purpose.paragraphs.filter((text) => text.trim()) },
    goals: document.goals.map(readyGoal),
    evidence: document.evidence.map(readyEntry),
  }
}

/** The way from baseline to target, in either direction; null without three readings that make a way. */
export function progressOf({ baseline, target, now, unit }: PortfolioGoal): Progress | null {
  if (baseline === null || target === null || now === null || baseline === target) return null
  const share = Math.min(1, Math.max(0, (now - baseline) / (target - baseline)))
  const [from, to, here] = [figure(baseline, unit), figure(target, unit), figure(now, unit)]
  if (share === 1) return { share, words: `Now ${here}: the target of ${to} is reached.` }
  if (share === 0) return { share, words: `Now ${here}: the way from ${from} to ${to} is still ahead.` }
  return { share, words: `Now ${here}: ${Math.round(share * 100)}% of the way from ${from} to ${to}.` }
}

function readyGoal(goal: PortfolioGoal): ReadyGoal {
  const { baseline, target, now, unit } = goal
  return {
    ...goal,
    statement: goal.statement.trim() || 'A goal without words yet',
    baseline: figure(baseline, unit),
    target: figure(target, unit),
    now: figure(now, unit),
    progress: progressOf(goal),
    unit: unit.trim().replace(/^%\s*/, ''),
  }
}

function readyEntry(entry: PortfolioEntry): PortfolioEntry {
  const title = entry.title.trim() || `${entry.kind.trim() || 'Evidence'} of ${entry.date}`
  const pictures = entry.pictures.map(({ name, alt }) => ({ name, alt: alt.trim() || `Photo of: ${title}` }))
  return { ...entry, title, pictures, link: webAddress(entry.link) }
}

function figure(value: number | null, unit: string): string {
  if (value === null) return '–'
  const number = value.toLocaleString('en-US', { maximumFractionDigits: 2 })
  return unit.trim().startsWith('%') ? `${number}%` : number
}

function webAddress(link = ''): string | undefined {
  const address = URL.canParse(link) ? new URL(link) : null
  return address && /^https?:$/.test(address.protocol) ? address.href : undefined
}

// Ends after a whole word, unless a single one fills the line.
function shorten(text: string, most: number): string {
  const letters = [...text]
  if (letters.length <= most) return text
  const start = letters.slice(0, most).join('')
  const words = /^.{10,}(?=\s)/su.exec(start)?.[0] ?? letters.slice(0, most - 1).join('')
  return `${words.replace(/[\s\p{P}]+$/u, '')}…`
}
