import { FieldFrame, type FieldProps, tied } from './field.tsx'

interface FileFieldProps extends FieldProps {
  /** What may be chosen, as the browser writes it: `image/*,application/pdf`. */
  accept?: string
  /** Open the camera at once instead of asking where from. */
  capture?: 'environment' | 'user'
  multiple?: boolean
  required?: boolean
}

/** A large place to tap, or to drop a file on. The browser itself says which files were chosen. */
export const FileField = (props: FileFieldProps) => {
  const { name, label, hint, error, aside, id, ...control } = props
  return (
    <FieldFrame {...{ name, label, hint, error, aside, id }}>
      <input type="file" {...tied({ name, label, hint, error, id })} {...control} />
    </FieldFrame>
  )
}
