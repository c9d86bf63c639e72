import type { ComponentChildren } from 'preact'

/** A row of buttons. On a phone the primary one takes the whole line. */
export const Actions = ({ children }: { children: ComponentChildren }) => (
  <div class="actions">{children}</div>
)
