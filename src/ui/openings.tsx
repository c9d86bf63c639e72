import type { ComponentChildren } from 'preact'
import { Choice } from './choices.tsx'
import { FieldError, type FieldProps, tied } from './field.tsx'
import { idOf } from './errors.ts'
import type { Option } from './select.tsx'

interface OpeningsProps extends FieldProps {
  /** The page's title says the label already; it is heard, not seen. */
  titled?: boolean
  children: ComponentChildren
}

/** Things to tick of which each opens fields of its own; the first carries the id that an error summary points at. */
export const Openings = (props: OpeningsProps) => {
  const { name, label, hint, error, titled, id = idOf(name), children } = props
  const { 'aria-describedby': described, 'aria-invalid': invalid } = tied({ name, label, hint, error, id })
  return (
    <fieldset class="field choices openings" id={id} aria-describedby={described} data-invalid={invalid}>
      <legend class={titled ? 'unseen' : undefined}>{label}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  )
}

interface OpeningProps {
  name: string
  option: Option
  checked: boolean
  /** Its fields need another look and stay in sight. */
  open?: boolean
  children: ComponentChildren
}

/** One of them. Its fields are in sight while it is ticked; what stands in them is sent and kept all the same. */
export const Opening = ({ name, option, checked, open, children }: OpeningProps) => (
  <div class={open ? 'opening open' : 'opening'}>
    <Choice type="checkbox" {...{ name, option, checked }} id={`${idOf(name)}-${option.value}`} />
    <div class="opened">{children}</div>
  </div>
)
