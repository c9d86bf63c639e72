import { Button } from './button.tsx'
import type { FieldProps } from './field.tsx'
import { Form } from './form.tsx'
import { TextField } from './text-field.tsx'
import { WithButton } from './with-button.tsx'

interface FindProps extends Pick<FieldProps, 'label' | 'hint'> {
  /** The page that finds; the words come to it as `words`. */
  action: string
  /** What else its address carries. */
  also?: Record<string, string>
  /** What was looked for. */
  value: string
  /** What stands on the button. */
  find: string
}

/** Finding something by words: one line and its button. */
export const Find = ({ action, also = {}, find, ...field }: FindProps) => (
  <Form action={action} method="get">
    {Object.entries(also).map(([name, value]) => (
      <input type="hidden" {...{ name, value }} />
    ))}
    <WithButton>
      <TextField name="words" type="search" spellcheck={false} {...field} />
      <Button kind="plain">{find}</Button>
    </WithButton>
  </Form>
)
