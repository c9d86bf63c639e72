import { micromark } from 'micromark'

interface ProseProps {
  markdown: string
  /** The level of the heading these words stand under: 1 for the page's own, 2 for a section's. */
  under?: 1 | 2 | 3
}

/** The leader's own Markdown as a page shows it. */
export const Prose = ({ markdown, under = 2 }: ProseProps) => (
  <div class="prose" dangerouslySetInnerHTML={{ __html: proseOf(markdown, under) }} />
)

/** Pictures belong to the evidence, where their place and their words are known; in prose they stay a link. */
const withoutPictures = { disable: { null: ['labelStartImage'] } }

/**
 * Markdown as safe HTML. Raw HTML stays text (micromark's default), links lead only to http, https and mailto
 * and tell the other side nothing, and headings follow on the one they stand under without a gap.
 */
export const proseOf = (markdown: string, under = 2): string =>
  eachItsWay(
    isPlain(markdown) ? asLine(markdown) : isTooMuch(markdown) ? asTyped(markdown) : read(markdown, under),
  )

/** Each paragraph runs the way its own words run. Only real tags match: every other `<` is an entity. */
const eachItsWay = (html: string) => html.replace(/<(p|li|h[1-6])>/g, '<$1 dir="auto">')

/** One line without a sign of Markdown, as most that people write: to read it as Markdown would change nothing. */
const isPlain = (markdown: string) =>
  !/[\0\n\r*_`[\]<>&\\#"~]|^[ \t]*([-+=|]|\d+[.)])|^ {0,3}\t|^ {4}|^[ \t]*$/.test(markdown)

const asLine = (markdown: string) => `<p>${markdown.replace(/^ +|[ \t]+$/g, '')}</p>`

const longest = 60_000
const mostSigns = 2000

// Reading Markdown takes time with the square of its signs, and meanwhile nobody else is answered.
const isTooMuch = (markdown: string) =>
  markdown.length > longest || (markdown.match(/[*_`[\]()<>!&\\#+-]/g)?.length ?? 0) > mostSigns

/** A text beyond that is shown as it was typed, in its paragraphs and lines. */
const asTyped = (text: string) =>
  escaped(text)
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br />')}</p>`)
    .join('\n')

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')

const read = (markdown: string, under: number): string =>
  lowered(micromark(markdown, { extensions: [withoutPictures] }), under).replace(
    /<a href="([^"]*)"/g,
    (_, address: string) =>
      /^(https?:|mailto:)/i.test(address) ? `<a href="${address}" rel="noopener noreferrer nofollow"` : '<a',
  )

const headings = /<(\/?)h([1-6])>/g

const lowered = (html: string, under: number): string => {
  const levels = [...new Set([...html.matchAll(headings)].map((found) => found[2] ?? ''))].toSorted()
  const lower = (level: string) => Math.min(6, levels.indexOf(level) + 1 + under)
  return html.replace(headings, (_, end: string, level: string) => `<${end}h${lower(level)}>`)
}
