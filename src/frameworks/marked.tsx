import { wordMarks } from '#language'

/** A text with what was taken out and what was put in; struck through and underlined, not by color alone. */
export const Marked = ({ before, after }: { before: string; after: string }) => (
  <>
    {wordMarks(before, after).map(({ is, text }, i, marks) => {
      if (is === 'same') return text
      // What stands instead of something else stands a space behind it.
      const gap = is === 'new' && marks[i - 1]?.is === 'gone' ? ' ' : ''
      return is === 'gone' ? <del>{text}</del> : [gap, <ins>{text}</ins>]
    })}
  </>
)
