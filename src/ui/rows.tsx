import type { ComponentChildren } from 'preact'

/** A list with hairlines. */
export const Rows = ({ children }: { children: ComponentChildren }) => <ul class="rows">{children}</ul>

interface RowProps {
  title: ComponentChildren
  /** Where the title leads; without it the row only says something. */
  href?: string
  /** When it is due, in words: "by Friday". */
  due?: string
  /** The quiet line: when, who, what. */
  note?: ComponentChildren
  /** What can be done with it at once, or who can see it. */
  aside?: ComponentChildren
  /** How deep it stands in a tree that is shown as a list; the fifth step is the last one seen. */
  depth?: number
  children?: ComponentChildren
}

/** One line of a list: a title, a quiet note under it, something beside it. */
export const Row = ({ title, href, due, note, aside, depth, children }: RowProps) => (
  <li class="row" data-depth={depth ? Math.min(depth, 5) : undefined}>
    <div class="row-text">
      <p class="row-title" dir="auto">
        {href ? <a href={href}>{title}</a> : title}
      </p>
      {(due || note) && (
        <p class="note">
          {due && <strong class="due">{due}</strong>}
          {due && note && ' · '}
          {note}
        </p>
      )}
      {children}
    </div>
    {aside && <div class="row-aside">{aside}</div>}
  </li>
)
