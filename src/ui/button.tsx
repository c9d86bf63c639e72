import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

interface ButtonProps {
  /** The one main action of a page is primary; plain has an edge; quiet is only words. */
  kind?: 'primary' | 'plain' | 'quiet'
  /** With an address it is a link that looks like a button; without one it sends its form. */
  href?: string
  icon?: IconName
  name?: string
  value?: string
  /** The form this button sends when it stands outside of it. */
  form?: string
  formAction?: string
  type?: 'submit' | 'button'
  /** A longer name where several buttons on a page say the same word. */
  label?: string
  children: ComponentChildren
}

/** A button, or a link that looks like one. There is no dangerous kind: what can be undone needs no warning. */
export const Button = ({ kind = 'primary', href, icon, label, children, ...sends }: ButtonProps) => {
  const look = `button ${kind}`
  const inside = (
    <>
      {icon && <Icon name={icon} size={20} />}
      {children}
    </>
  )
  if (href !== undefined)
    return (
      <a class={look} href={href} aria-label={label}>
        {inside}
      </a>
    )
  const { formAction, ...rest } = sends
  return (
    <button type="submit" class={look} aria-label={label} formaction={formAction} {...rest}>
      {inside}
    </button>
  )
}
