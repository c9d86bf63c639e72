import { createHash } from 'node:crypto'
import { Kit } from '#ui'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

/** The one stylesheet of all pages. */
export interface Styles {
  css: string
  /** By this a device says that it has them; another wording has another mark. */
  mark: string
  /** By this the policy knows them where they stand inside a page. */
  source: string
}

/** Makes them of their text. */
export function stylesOf(css: string): Styles {
  const hash = createHash('sha256').update(css)
  const mark = hash.copy().digest('base64url').slice(0, 16)
  return { css, mark, source: `'sha256-${hash.digest('base64')}'` }
}

const year = 365 * 24 * 3600

/**
 * Puts the styles inside the first page that a device gets, so that its first words wait for one answer and not for
 * two; the stylesheet is asked for afterwards, for the next page. Gives the document as it is to whoever has them.
 */
export function carryStyles(c: Context, document: string, { css, mark }: Styles): string {
  const isBrowser = c.req.header('sec-fetch-dest') === 'document'
  if (!isBrowser || getCookie(c, 'styles') === mark) return document
  setCookie(c, 'styles', mark, { path: '/', maxAge: year, sameSite: 'Lax', httpOnly: true })
  const later = Kit.stylesLink.replace('rel="stylesheet"', 'rel="prefetch" as="style"')
  return document.replace(Kit.stylesLink, () => `<style>${css}</style>${later}`)
}
