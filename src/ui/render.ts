import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole page as the text that is sent: the doctype and the document. */
export const page = (document: VNode): string => `<!doctype html>${renderToString(document)}`

/** The stylesheet as a page names it. */
export const stylesLink = '<link rel="stylesheet" href="/assets/app.css"/>'
