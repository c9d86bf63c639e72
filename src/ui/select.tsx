import { FieldFrame, type FieldProps, tied } from './field.tsx'

export interface Option {
  value: string
  label: string
  /** A second line under the label; only radio and checkbox groups show it. */
  hint?: string
}

interface SelectProps extends FieldProps {
  options: Option[]
  value?: string
  required?: boolean
  /** The first, empty line: "Choose a goal". */
  empty?: string
}

/** One of many, as the device shows such a list. */
export const Select = (props: SelectProps) => {
  const { name, label, hint, error, aside, id, options, value, required, empty } = props
  return (
    <FieldFrame {...{ name, label, hint, error, aside, id }}>
      <select required={required} {...tied({ name, label, hint, error, id })}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
