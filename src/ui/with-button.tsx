import type { ComponentChildren } from 'preact'

/** One field and the button that belongs to it, on one line; the label stands above and the hint below both. */
export const WithButton = ({ children }: { children: ComponentChildren }) => (
  <div class="with-button">{children}</div>
)
