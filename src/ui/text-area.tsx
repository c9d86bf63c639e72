import { FieldFrame, type FieldProps, tied } from './field.tsx'
import type { ToolbarWords } from './shell.ts'
import { Toolbar } from './toolbar.tsx'
import { idOf } from './errors.ts'

interface TextAreaProps extends FieldProps {
  value?: string
  rows?: number
  required?: boolean
  maxlength?: number
  autofocus?: boolean
  placeholder?: string
}

/** Several lines, in the typeface of the leader's own words. Grows with what is written. */
export const TextArea = (props: TextAreaProps) => {
  const { name, label, hint, error, aside, id, beside, value, rows = 4, ...control } = props
  return (
    <FieldFrame {...{ name, label, hint, error, aside, id, beside }}>
      <textarea dir="auto" rows={rows} {...tied({ name, label, hint, error, id })} {...control}>
        {value}
      </textarea>
    </FieldFrame>
  )
}

/** Several lines of Markdown with five buttons above them. Without script the buttons stay away. */
export const MarkdownArea = (props: TextAreaProps & { words: ToolbarWords }) => {
  const {
    name,
    label,
    hint,
    error,
    aside,
    id = idOf(props.name),
    beside,
    value,
    rows = 8,
    words,
    ...control
  } = props
  return (
    <FieldFrame {...{ name, label, hint, error, aside, id, beside }}>
      <div class="writing">
        <Toolbar target={id} words={words} />
        <textarea dir="auto" rows={rows} {...tied({ name, label, hint, error, id })} {...control}>
          {value}
        </textarea>
      </div>
    </FieldFrame>
  )
}
