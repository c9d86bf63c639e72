import type { ComponentChildren } from 'preact'

interface DateLineProps {
  /** The machine's form of the day or the moment, ISO 8601. */
  iso?: string
  /** As people say it: "Thursday, Feb 18". */
  words: string
  /** What else belongs to the line: "photo, visit notes". */
  more?: ComponentChildren[]
}

/** When, and the little that belongs to it. */
export const DateLine = ({ iso, words, more = [] }: DateLineProps) => (
  <p class="note">
    {iso ? <time datetime={iso}>{words}</time> : words}
    {more.flatMap((part) => [' · ', part])}
  </p>
)
