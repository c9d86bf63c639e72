import { h } from 'preact'

interface ProgressProps {
  /** What is being made, and its place in the work: "Photo 14 of 62". */
  words: string
  /** From 0 to 100; left away while nobody can know. */
  percent?: number
  /** The address that answers `{ percent, words, done, href }`. */
  src?: string
  /** This page again, for those without script; with script the page goes on by itself. */
  again: { href: string; label: string }
}

/** How far a long work really is. It may be left and found again. */
export const Progress = ({ words, percent, src, again }: ProgressProps) =>
  h(
    'progress-watch',
    { src },
    <div class="progress">
      <p class="progress-words" role="status">
        {words}
      </p>
      <progress max={100} value={percent} aria-label={words} />
      <p>
        <a href={again.href}>{again.label}</a>
      </p>
    </div>,
  )
