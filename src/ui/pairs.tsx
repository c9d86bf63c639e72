import type { ComponentChildren } from 'preact'

interface PairsProps {
  /** What stands on the left and on the right; shown above them where there is room. */
  heads: [ComponentChildren, ComponentChildren]
  children: ComponentChildren
}

/** Two things side by side, line by line; on a phone the right follows the left. */
export const Pairs = ({ heads, children }: PairsProps) => (
  <div class="pairs">
    <div class="pair-heads" aria-hidden="true">
      <p>{heads[0]}</p>
      <p>{heads[1]}</p>
    </div>
    <ul>{children}</ul>
  </div>
)

interface PairProps {
  left: ComponentChildren
  /** What stands on the right; without it the line says so by `empty`. */
  right?: ComponentChildren
  empty?: ComponentChildren
  /** How deep it stands in a tree. */
  depth?: number
}

/** One line of them. */
export const Pair = ({ left, right, empty, depth }: PairProps) => (
  <li class="pair">
    <div class="pair-left" dir="auto" data-depth={depth ? Math.min(depth, 5) : undefined}>
      {left}
    </div>
    <div class="pair-right">{right ?? <p class="note">{empty}</p>}</div>
  </li>
)
