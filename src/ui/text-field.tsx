import { h } from 'preact'
import { FieldFrame, type FieldProps, tied } from './field.tsx'

interface TextFieldProps extends FieldProps {
  value?: string
  type?: 'text' | 'email' | 'password' | 'url' | 'search' | 'tel' | 'number' | 'date' | 'time'
  autocomplete?: string
  required?: boolean
  /** To be read and copied, not to be changed. */
  readonly?: boolean
  maxlength?: number
  min?: string | number
  max?: string | number
  step?: string | number
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'search' | 'none' | 'tel'
  spellcheck?: boolean
  autofocus?: boolean
  /** How much the field is meant for; it never grows wider than the page. */
  width?: 'short' | 'middle'
}

/** What a person writes may run from the right to the left; an address never does. */
const ownWords = new Set(['text', 'search'])

/** One line of text. */
export const TextField = (props: TextFieldProps) => {
  const { name, label, hint, error, aside, id, beside, type = 'text', width, ...control } = props
  const tie = tied({ name, label, hint, error, id })
  return (
    <FieldFrame {...{ name, label, hint, error, aside, id, beside }}>
      {h('input' as string, {
        type,
        dir: ownWords.has(type) ? 'auto' : undefined,
        class: width,
        ...tie,
        ...control,
      })}
    </FieldFrame>
  )
}

/** A day; the value is an ISO date (`2027-02-18`), the browser shows it as the person's own. */
export const DateField = (props: Omit<TextFieldProps, 'type'>) => (
  <TextField {...props} type="date" width={props.width ?? 'short'} />
)
