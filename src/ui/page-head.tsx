import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

interface HeadProps {
  title: ComponentChildren
  /** The way back to the list or the phase this page belongs to. */
  back?: { href: string; label: string }
  /** The line above the title: a day, a year, where one is. */
  over?: ComponentChildren
  /** One or two sentences below the title. */
  lead?: ComponentChildren
  /** The page's main action, beside the title where there is room. */
  action?: ComponentChildren
}

/** The head of a page's content, with its only h1. */
export const Head = ({ title, back, over, lead, action }: HeadProps) => (
  <div class="page-head">
    <div class="page-title">
      {back && (
        <p class="back">
          <a href={back.href}>
            <Icon name="back" size={20} />
            {back.label}
          </a>
        </p>
      )}
      {over && <p class="over">{over}</p>}
      <h1 dir="auto">{title}</h1>
      {lead && <p class="lead">{lead}</p>}
    </div>
    {action && <div class="page-action">{action}</div>}
  </div>
)
