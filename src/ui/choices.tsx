import { Beside } from './beside.tsx'
import { FieldError, type FieldProps, tied } from './field.tsx'
import { idOf } from './errors.ts'
import type { Option } from './select.tsx'

interface ChoicesProps extends FieldProps {
  options: Option[]
  /** The values chosen so far; a radio group looks only at the first. */
  chosen?: string[]
  /** Several may be chosen: checkboxes instead of radios. */
  many?: boolean
  required?: boolean
}

interface ChoiceProps {
  type: 'radio' | 'checkbox'
  name: string
  id: string
  option: Option
  checked: boolean
  required?: boolean
}

/** One box or ring to tick, the whole line of it. */
export const Choice = ({ type, name, id, option, checked, required }: ChoiceProps) => (
  <label class="choice" for={id}>
    <input
      {...{ type, name, id, checked, required }}
      value={option.value}
      aria-describedby={option.hint && `${id}-about`}
    />
    <span>
      {option.label}
      {option.hint && (
        <span class="hint" id={`${id}-about`}>
          {option.hint}
        </span>
      )}
    </span>
  </label>
)

/** A few things to choose from, all in sight. The first control carries the id an error summary points at. */
export const Choices = (props: ChoicesProps) => {
  const { name, label, hint, error, aside, beside, options, chosen = [], many, required } = props
  const id = props.id ?? idOf(name)
  const type = many ? 'checkbox' : 'radio'
  const { 'aria-describedby': described, 'aria-invalid': invalid } = tied({ name, label, hint, error, id })
  return (
    <fieldset class="field choices" aria-describedby={described} data-invalid={invalid}>
      <legend>
        {label}
        {aside && <span class="aside">{aside}</span>}
      </legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {options.map((option, place) => (
        <Choice
          {...{ type, name, option }}
          id={place ? `${id}-${place}` : id}
          checked={chosen.includes(option.value)}
          required={required && !many}
        />
      ))}
      {error && <FieldError id={id}>{error}</FieldError>}
      {beside && <Beside {...beside} />}
    </fieldset>
  )
}

/** One box to tick, for a single yes. */
export const Tick = ({ name, label, hint, checked = false, value = 'yes' }: TickProps) => (
  <div class="field">
    <Choice type="checkbox" {...{ name, checked }} id={idOf(name)} option={{ value, label, hint }} />
  </div>
)

interface TickProps {
  name: string
  label: string
  hint?: string
  checked?: boolean
  value?: string
}
