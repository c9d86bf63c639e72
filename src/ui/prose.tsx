import { micromark } from 'micromark'

/** The leader's own Markdown as a page shows it. */
export const Prose = ({ markdown }: { markdown: string }) => (
  <div class="prose" dangerouslySetInnerHTML={{ __html: proseOf(markdown) }} />
)

/** Pictures belong to the evidence, where their place and their words are known; in prose they stay a link. */
const withoutPictures = { disable: { null: ['labelStartImage'] } }

/**
 * Markdown as safe HTML. Raw HTML stays text (micromark's default), links lead only to http, https and mailto
 * and tell the other side nothing, and headings follow on the page's own h1 and h2 without a gap.
 */
export const proseOf = (markdown: string): string =>
  lowered(micromark(markdown, { extensions: [withoutPictures] })).replace(
    /<a href="([^"]*)"/g,
    (_, address: string) =>
      /^(https?:|mailto:)/i.test(address) ? `<a href="${address}" rel="noopener noreferrer nofollow"` : '<a',
  )

/** Only real tags match: micromark writes every other `<` as an entity. */
const headings = /<(\/?)h([1-6])>/g

const lowered = (html: string): string => {
  const levels = [...new Set([...html.matchAll(headings)].map((found) => found[2]))].sort()
  return html.replace(headings, (_, end: string, level: string) => `<${end}h${Math.min(6, levels.indexOf(level) + 3)}>`)
}
