import type { ComponentChildren } from 'preact'

interface ColumnsProps {
  children: ComponentChildren
  side?: ComponentChildren
}

/** Two columns where there is room; on a phone the side follows what it stands beside. */
export const Columns = ({ children, side }: ColumnsProps) => (
  <div class="columns">
    <div class="flow">{children}</div>
    {side && <div class="flow side">{side}</div>}
  </div>
)
