import type { ComponentChildren } from 'preact'

/** Pictures of one kind, each under its heading in an element of its own: two beside each other where there is room. */
export const Several = ({ children }: { children: ComponentChildren }) => (
  <div class="several">{children}</div>
)
