import type { ComponentChildren } from 'preact'

interface OwnProps {
  children: ComponentChildren
  /** Where the words are from: "from your philosophy, September". With it they stand as a quotation. */
  from?: ComponentChildren
  /** Nothing is said yet; the page asks for it. */
  asked?: boolean
}

/** A sentence in the leader's own words, in their typeface. */
export const Own = ({ children, from, asked }: OwnProps) =>
  from ? (
    <figure class="quote">
      <blockquote dir="auto">{children}</blockquote>
      <figcaption>{from}</figcaption>
    </figure>
  ) : (
    <p class={asked ? 'own asked' : 'own'} dir="auto">
      {children}
    </p>
  )
