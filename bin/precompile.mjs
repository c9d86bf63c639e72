// What of a page's elements is known before anybody asks for it is written as text once, while the page is loaded: they
// become templates (docs/decisions/0075-elements-as-templates.md), and Preact makes no object of each tag for each reader.
import { parseSync } from 'oxc-parser'
import { saysBoth } from './says-both.mjs'

const parts = new URL('template-parts.mjs', import.meta.url).href
/** Preact finds the chosen option of a list, and the words in a field, by their objects. */
const needsObject = /^(?:select|optgroup|option|textarea)$/
const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const signs = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }

/** The source of a page, in which elements are templates; throws where it cannot be read. */
export function precompile(path, text) {
  const { program, errors } = parseSync(path, text)
  if (errors.length) throw new SyntaxError(`${path}: ${errors[0].message}`)
  const texts = []
  const code = sourceOf(program, text, texts)
  if (!texts.length) return text
  const named = texts.map((strings, n) => `const $text${n} = ${JSON.stringify(strings)};`).join('')
  return `import { template as $template, child as $child, attribute as $attribute } from '${parts}';${named}${code}`
}

/** The source of a part of the page, with templates for the outermost elements in it. */
function sourceOf(part, page, texts) {
  let [at, source] = [part.start, '']
  for (const { element, amongTags } of outermost(part, page)) {
    const call = templateOf(element, page, texts)
    source += page.slice(at, element.start) + (amongTags ? `{${call}}` : call)
    at = element.end
  }
  return source + page.slice(at, part.end)
}

// Most parts of a page hold no element: then there is no such sign in their text.
function* outermost(part, page, amongTags = false) {
  if (isPlain(part)) return yield { element: part, amongTags }
  if (!page.slice(part.start, part.end).includes('<')) return
  const hasTags = /^JSX(?:Element|Fragment|Attribute)$/.test(part.type)
  for (const inner of Object.values(part).flat())
    if (typeof inner?.type === 'string') yield* outermost(inner, page, hasTags)
}

/** Is it an element of HTML of which nothing must be known but its text? */
function isPlain({ type, openingElement: tag }) {
  if (type !== 'JSXElement' || tag.name.type !== 'JSXIdentifier') return false
  const known = (one) =>
    one.type === 'JSXAttribute' && one.name.name !== 'dangerouslySetInnerHTML' && !hasEntity(one.value)
  return /^[a-z]/.test(tag.name.name) && !needsObject.test(tag.name.name) && tag.attributes.every(known)
}

/** The call that makes a template of an element: its text, and what stands in the gaps of it. */
function templateOf(element, page, texts) {
  const [strings, gaps] = [[''], []]
  const pen = {
    write: (words) => (strings[strings.length - 1] += words),
    leave: (call) => (gaps.push(call), strings.push('')),
    sourceOf: (part) => sourceOf(part, page, texts),
  }
  const name = `$text${texts.push(strings) - 1}`
  writeElement(element, pen)
  return `$template(${[name, ...gaps].join(', ')})`
}

function writeElement({ openingElement: tag, children }, pen) {
  const { name } = tag.name
  pen.write(`<${name}`)
  for (const attribute of tag.attributes) writeAttribute(attribute, pen)
  if (isVoid.test(name)) return pen.write('/>')
  pen.write('>')
  writeChildren(children, pen)
  pen.write(`</${name}>`)
}

function writeAttribute({ name: { name }, value }, pen) {
  const said = value?.type === 'JSXExpressionContainer' ? value.expression : value
  if (name === 'key') return
  if (!said) pen.write(saysBoth.test(name) ? ` ${name}="true"` : ` ${name}`)
  else if (isWords(said)) pen.write(` ${name}="${escaped(said.value)}"`)
  else pen.leave(`$attribute('${name}', ${pen.sourceOf(said)})`)
}

function writeChildren(children, pen) {
  for (const one of children) {
    const said = one.type === 'JSXExpressionContainer' ? one.expression : one
    if (said.type === 'JSXEmptyExpression') continue
    if (hasEntity(one)) pen.leave(`<>${pen.sourceOf(said)}</>`)
    else if (said.type === 'JSXText') pen.write(escaped(joined(said.value)))
    else if (said.type === 'JSXFragment') writeChildren(said.children, pen)
    else if (isWords(said)) pen.write(escaped(said.value))
    else if (isPlain(said)) writeElement(said, pen)
    else pen.leave(`$child(${pen.sourceOf(said)})`)
  }
}

/** Words in which a sign may be named, as in `&amp;`: reading these is left to who reads JSX. */
const hasEntity = (said) => /^(?:JSXText|Literal)$/.test(said?.type) && /&/.test(said.raw)

const isWords = ({ type, value }) => type === 'Literal' && typeof value === 'string'

const escaped = (words) => words.replace(/[&<"]/g, (sign) => signs[sign])

/** Lines of text between tags as JSX joins them: without the space at their ends, and those that are left with one between. */
const joined = (words) =>
  words
    .split(/\r?\n/)
    .map((line, n, all) =>
      line.slice(n && line.search(/[^ \t]|$/)).replace(n < all.length - 1 ? /[ \t]+$/ : '', ''),
    )
    .filter(Boolean)
    .join(' ')
