/** One field's words as they lie on this device: what the page brought, and what the person made of it. */
export interface Kept {
  /** When it was typed, by the device's clock. */
  at: number
  was: string
  now: string
  /** Found once before as too old: the clock may have been wrong when it was typed. */
  old?: true
}

/** Whose words, of which form, which page wrote them, and of which field. */
export interface Place {
  owner: string
  form: string
  /** The page that wrote them: its tab and a number of its own. Two tabs never write into one place. */
  writer: string
  field: string
}

/** Words with the key under which they lie. */
export interface KeptAt extends Place, Kept {
  key: string
}

const prefix = 'lps:kept'

/** Where words lie: under the person first, so that the next one on this device never meets them. */
export const keyOf = ({ owner, form, writer, field }: Place): string =>
  [prefix, owner, form, writer, field].join(':')

/** What a key says, or nothing for a key of something else. Only the field's name may hold a colon. */
export const placeOf = (key: string): Place | undefined => {
  const [, owner, form, writer, field] = /^lps:kept:([^:]*):([^:]*):([^:]*):(.+)$/s.exec(key) ?? []
  return owner !== undefined && form !== undefined && writer && field
    ? { owner, form, writer, field }
    : undefined
}

/** How long unsent words are kept on a device. */
export const keptFor = 60 * 24 * 60 * 60 * 1000

/**
 * What becomes of words on a device by their age. Clocks of devices jump: what seems too old is kept for another sixty days
 * from the day it is found, and goes when it is found too old again.
 */
export const aged = (kept: Kept, now: number): 'young' | 'again' | 'over' => {
  if (now - kept.at < keptFor) return 'young'
  return kept.old ? 'over' : 'again'
}

/** Are these words in what is sent, as they are or between others? Spaces and line ends do not count. */
export const isIn = (words: string, sent: readonly string[]): boolean =>
  sent.some((text) => bare(text).includes(bare(words)))

const bare = (text: string) => text.replaceAll(/\s+/g, '')

/** What to do with one field: nothing, put the words back, or show them beside because the page's text is newer. */
export const decide = (kept: Pick<Kept, 'was' | 'now'>, page: string): 'nothing' | 'back' | 'beside' => {
  if (kept.now === page || kept.now === kept.was) return 'nothing'
  return page === '' || page === kept.was ? 'back' : 'beside'
}

/**
 * What to do with everything that is kept for one field. `back` goes into the field: this tab's own words first, else the
 * newest. `beside` is shown next to it. `same` says what the field shows already: a form that came back.
 */
export function weigh(kept: KeptAt[], page: string, tab: string) {
  const byAge = kept.toSorted((one, other) => other.at - one.at)
  const waiting = byAge.filter((one) => decide(one, page) !== 'nothing')
  const fits = waiting.filter((one) => decide(one, page) === 'back')
  const back = fits.find(({ writer }) => writer.startsWith(tab)) ?? fits[0]
  const seen = new Set([back?.now])
  const beside = waiting.filter(({ now }) => !seen.has(now) && seen.add(now))
  return { back, beside, same: byAge.find(({ now, was }) => now === page && now !== was) }
}
