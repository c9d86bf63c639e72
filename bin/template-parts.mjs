// What the templates of precompile.mjs call for the parts of a page that are not known before somebody asks for it.
import { jsxAttr, jsxEscape } from 'preact/jsx-runtime'
import { saysBoth } from './says-both.mjs'

export { jsxTemplate as template } from 'preact/jsx-runtime'

/** What stands between tags: words with their signs escaped, elements, or nothing. Preact escapes the words in a list. */
export const child = (value) => (Array.isArray(value) ? value : jsxEscape(value))

/** An attribute with the space before it, or nothing. */
export function attribute(name, value) {
  const text = jsxAttr(name, typeof value === 'boolean' && saysBoth.test(name) ? String(value) : value)
  return text && ` ${text}`
}
