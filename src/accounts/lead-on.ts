import type { Context } from 'hono'
import { isOwnPath, unpackWords } from './kept-words.ts'
import { StillHerePage } from './still-here-page.tsx'
import { words } from './words.ts'

/** Where somebody was going when something else came first: a page, or a form with what they had written (`packWords`). */
export interface Way {
  next?: string
  kept?: string
  /** The form that has just arrived (`keep`): its words need not be kept any longer. */
  saved?: string
}

/** Leads on to the words that were kept, to the asked page, or else to `otherwise`. `lead`: what is said above the words. */
export function leadOn(c: Context, { next, kept: packed, saved }: Way, otherwise: string, lead?: string) {
  const kept = unpackWords(packed)
  if (kept)
    return c.render(StillHerePage({ language: 'en', kept, lead }), { title: words('en')('stillHere') })
  const to = isOwnPath(next) ? next : otherwise
  return c.redirect(saved ? `${to}${to.includes('?') ? '&' : '?'}saved=${saved}` : to, 303)
}
