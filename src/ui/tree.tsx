import type { ComponentChildren } from 'preact'

/** One thing in a tree, with what stands below it. */
export interface TreeNode {
  title: string
  href?: string
  /** The quiet line: whose it is. */
  note?: ComponentChildren
  /** How it hangs on the one above it, and what else it hangs on, in words. */
  how?: string[]
  /** Is the tree about this one? */
  here?: boolean
  below: TreeNode[]
}

interface TreeProps {
  label: string
  nodes: TreeNode[]
  /** Only where there is no room for the levels that draw the same. */
  narrow?: boolean
}

/** Things that hang on each other, from the top down: each stands once, and what hangs on it stands below it. */
export const Tree = ({ label, nodes, narrow }: TreeProps) => (
  <div class={narrow ? 'tree narrow' : 'tree'}>
    <Level label={label} nodes={nodes} />
  </div>
)

const Level = ({ label, nodes }: { label?: string; nodes: TreeNode[] }) => (
  <ul aria-label={label}>
    {nodes.map(({ title, href, note, how, here, below }) => (
      <li class={here ? 'here' : undefined}>
        {href ? (
          <a href={href} dir="auto">
            {title}
          </a>
        ) : (
          <p dir="auto">
            <b>{title}</b>
          </p>
        )}
        {note && <p class="note">{note}</p>}
        {how?.map((line) => (
          <p class="note">{line}</p>
        ))}
        {below.length > 0 && <Level nodes={below} />}
      </li>
    ))}
  </ul>
)
