import type { ComponentChildren } from 'preact'

/** Two columns where there is room; on a phone the side follows what it stands beside. */
export const Columns = ({ children, side }: { children: ComponentChildren; side: ComponentChildren }) => (
  <div class="columns">
    <div class="flow">{children}</div>
    <div class="flow side">{side}</div>
  </div>
)
