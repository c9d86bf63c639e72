import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

interface NoticeProps {
  icon?: IconName
  /** `done` says that something happened, `due` that something waits; both say it in words. */
  kind?: 'done' | 'due'
  /** A way back or on: a quiet button or a form with one. */
  action?: ComponentChildren
  children: ComponentChildren
}

/** A line about what just happened and how to take it back. */
export const Notice = ({
  kind = 'done',
  icon = kind === 'done' ? 'check' : 'attention',
  action,
  children,
}: NoticeProps) => (
  <div class={`notice ${kind}`} role="status">
    <Icon name={icon} size={20} />
    <div class="notice-words">{children}</div>
    {action}
  </div>
)
