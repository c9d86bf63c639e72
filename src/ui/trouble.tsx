import type { ComponentChildren } from 'preact'

interface TroubleProps {
  /** What happened, in a sentence: "This page is not here". */
  title: string
  /** What is safe, and what can be done now. */
  children: ComponentChildren
  /** The way on. */
  actions: ComponentChildren
  /** What to tell the one who runs the server: a time and a number. */
  foot?: ComponentChildren
}

/** What stands on a page that cannot be shown. It goes into `Page` or `PlainPage`. */
export const Trouble = ({ title, children, actions, foot }: TroubleProps) => (
  <div class="trouble">
    <h1>{title}</h1>
    <div class="flow lead">{children}</div>
    <div class="actions">{actions}</div>
    {foot && <p class="note">{foot}</p>}
  </div>
)
