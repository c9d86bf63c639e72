import type { ComponentChildren } from 'preact'

interface SectionProps {
  title: ComponentChildren
  /** What stands at the end of the heading's line, for example who can see this. */
  aside?: ComponentChildren
  /** For links into the page. */
  id?: string
  /** A month or another quiet divider instead of a topic of its own. */
  quiet?: boolean
  /** Only something to do here: a sheet of paper goes without it. */
  act?: boolean
  children: ComponentChildren
}

/** A part of a page under its h2. */
export const Section = ({ title, aside, id, quiet, act, children }: SectionProps) => (
  <section class={`section${quiet ? ' quiet' : ''}${act ? ' act' : ''}`} id={id}>
    <div class="section-head">
      <h2>{title}</h2>
      {aside}
    </div>
    {children}
  </section>
)
