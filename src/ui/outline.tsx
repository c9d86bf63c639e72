import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** One line of an outline. */
export interface OutlineLine {
  href: string
  /** 0 for the first level; what stands deeper than the sixth is shown there. */
  depth: number
  code?: string
  title: string
  /** A second, longer wording. */
  text?: string
  /** What kind of thing it is, or how much more it holds. */
  note?: string
}

type OutlineProps = ({ lines: OutlineLine[] } | { drawn: string }) & {
  /** The language of the words, where it is known. */
  lang?: string
}

const deepest = 5

/**
 * A long tree to be read: what holds others has a heading on the first level, all below are lists in lists. One link a
 * line and little else, for a tree may hold thousands.
 */
export const Outline = ({ lang, ...tree }: OutlineProps) => (
  <div
    class="outline"
    lang={lang || undefined}
    dir="auto"
    dangerouslySetInnerHTML={{ __html: 'drawn' in tree ? tree.drawn : drawOutline(tree.lines) }}
  />
)

/** A tree as text, for who shows the same one again and again. `flat`: part of a longer page, without headings. */
export const drawOutline = (lines: OutlineLine[], flat = false): string => {
  if (flat) return lines.length > 0 ? renderToString(<Branch lines={lines} depth={0} />) : ''
  return partsOf(lines)
    .map(({ head, below }) =>
      renderToString(head ? <Part {...{ head, below }} /> : <Branch lines={below} depth={0} />),
    )
    .join('')
}

const Part = ({ head, below }: { head: OutlineLine; below: OutlineLine[] }) => (
  <section>
    <h2>
      <a href={head.href}>{wordsOf(head)}</a>
    </h2>
    {head.note && <p class="note">{head.note}</p>}
    {head.text && <p class="outline-text">{head.text}</p>}
    {below.length > 0 && <Branch lines={below} depth={1} />}
  </section>
)

const Branch = ({ lines, depth }: { lines: OutlineLine[]; depth: number }) => (
  <ul>{nested(lines, depth).map(([line, below]) => leaf(line, below, depth))}</ul>
)

// A call and no component: thousands of lines are drawn at once.
const leaf = (line: OutlineLine, below: OutlineLine[], depth: number): ComponentChildren => (
  <li>
    <a href={line.href}>{wordsOf(line)}</a>
    {line.note && <p class="note">{line.note}</p>}
    {line.text && <p class="outline-text">{line.text}</p>}
    {below.length > 0 && <Branch lines={below} depth={depth + 1} />}
  </li>
)

const wordsOf = ({ code, title }: OutlineLine) => (code ? [<b>{code}</b>, ' ', title] : title)

/** Each line of a level with what stands below it. */
function nested(lines: OutlineLine[], depth: number) {
  const found: [OutlineLine, OutlineLine[]][] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last && line.depth > depth && depth < deepest) last[1].push(line)
    else found.push([line, []])
  }
  return found
}

/** First lines that hold others, each with what it holds; those between them together. */
function partsOf(lines: OutlineLine[]) {
  const parts: { head?: OutlineLine; below: OutlineLine[] }[] = []
  for (const [head, below] of nested(lines, 0)) {
    const last = parts.at(-1)
    if (below.length > 0 || head.text) parts.push({ head, below })
    else if (last && !last.head) last.below.push(head)
    else parts.push({ below: [head] })
  }
  return parts
}
