import type { Year } from './year.store.ts'

/** The next best thing: which question to ask, where it leads, how many minutes it takes. */
export interface Advice {
  key: 'untold' | 'untoldOne' | 'purpose' | 'goal' | 'quiet' | 'philosophy' | 'fine'
  href: string
  minutes: number
  values: Record<string, string | number>
}

const quietDays = 10

/** One piece of advice, never a list: what helps most comes first. `today` is the reader's day. */
export function adviseOn(year: Year, today: string): Advice {
  const days = year.lastDay ? daysBetween(year.lastDay, today) : 0
  if (!year.purpose && year.entries === 0) return advice('purpose', '/purpose', 10)
  if (year.untoldFirst) return adviceOnUntold(year.untoldFirst, year.untold)
  if (!year.goals) return advice('goal', '/goals/new', 6)
  if (!year.purpose) return advice('purpose', '/purpose', 10)
  if (days >= quietDays) return advice('quiet', '/capture', 1, { days })
  if (!year.philosophy) return advice('philosophy', '/purpose', 10)
  return advice('fine', '/capture', 1)
}

const advice = (key: Advice['key'], href: string, minutes: number, values = {}): Advice => ({
  key,
  href,
  minutes,
  values,
})

// The thing itself is named, so that the day comes back to mind.
function adviceOnUntold({ id, title, day }: NonNullable<Year['untoldFirst']>, n: number): Advice {
  const href = `/portfolio/${id}/words`
  return title ? advice('untoldOne', href, 2, { title, day }) : advice('untold', href, 2, { n })
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
