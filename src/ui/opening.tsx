import { h, type ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

interface OpeningProps {
  /** What is asked whether it is open: it answers with its address, or null. */
  src: string
  /** Where the button leads until then. */
  href: string
  label: string
  children: ComponentChildren
}

/** What appears by itself once something is open that others open: a line, and the way there. */
export const Opening = ({ src, href, label, children }: OpeningProps) => (
  <div role="status">
    {h(
      'opening-watch',
      { src, hidden: true, class: 'notice due' },
      <Icon name="attention" size={20} />,
      <div class="notice-words">{children}</div>,
      <Button href={href}>{label}</Button>,
    )}
  </div>
)
