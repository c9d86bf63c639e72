import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { nameFields } from './name-fields.ts'

/** A whole page as the text that is sent: the doctype and the document, a form that came back with its fields named. */
export const page = (document: VNode): string => `<!doctype html>${nameFields(renderToString(document))}`

/** The stylesheet as a page names it. */
export const stylesLink = '<link rel="stylesheet" href="/assets/app.css"/>'
