/** How a reader wants pages to look. What is usual needs no word. */
export interface Comfort {
  textSize?: 'usual' | 'large' | 'larger'
  motion?: 'device' | 'less'
  contrast?: 'usual' | 'more'
  underlines?: boolean
}

/** The marks on a document that `comfort.css` answers to; none for what is usual. */
export const comfortMarks = ({ textSize, motion, contrast, underlines }: Comfort = {}) => ({
  'data-text': textSize === 'usual' ? undefined : textSize,
  'data-motion': motion === 'less' ? motion : undefined,
  'data-contrast': contrast === 'more' ? contrast : undefined,
  'data-links': underlines ? 'underlined' : undefined,
})
