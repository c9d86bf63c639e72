import type { ComponentChildren } from 'preact'

interface DetailsProps {
  summary: ComponentChildren
  open?: boolean
  children: ComponentChildren
}

/** Something for those who want to know more. */
export const Details = ({ summary, open, children }: DetailsProps) => (
  <details class="details" open={open}>
    <summary>{summary}</summary>
    <div class="flow">{children}</div>
  </details>
)
