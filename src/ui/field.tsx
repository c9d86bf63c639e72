import type { ComponentChildren } from 'preact'
import { idOf } from './errors.ts'
import { Beside, type BesideText } from './beside.tsx'
import { Icon } from './icon.tsx'

/** What every field has: a name, a label above, a hint below it, and a sentence when it needs another look. */
export interface FieldProps {
  name: string
  label: string
  hint?: ComponentChildren
  error?: string
  /** A word behind the label where a field may stay empty: "optional". */
  aside?: string
  /** Another id than the name gives, where a page shows the same field twice. */
  id?: string
  /** Another text of this field to be seen next to it: what is saved meanwhile. */
  beside?: BesideText
}

interface FrameProps extends FieldProps {
  children: ComponentChildren
}

/** The attributes that tie a control to its hint and its error for those who hear the page. */
export const tied = ({ name, id = idOf(name), hint, error }: FieldProps) => ({
  id,
  name,
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? ('true' as const) : undefined,
})

/** The sentence beside a field that needs another look. */
export const FieldError = ({ id, children }: { id: string; children: string }) => (
  <p class="field-error" id={`${id}-error`}>
    <Icon name="attention" size={20} />
    <span>{children}</span>
  </p>
)

/** A label, a control and their hint and error, in the order they are read. */
export const FieldFrame = ({
  name,
  label,
  hint,
  error,
  aside,
  id = idOf(name),
  beside,
  children,
}: FrameProps) => (
  <div class="field">
    <label for={id}>
      {label}
      {aside && <span class="aside">{aside}</span>}
    </label>
    {children}
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error && <FieldError id={id}>{error}</FieldError>}
    {beside && <Beside {...beside} />}
  </div>
)
