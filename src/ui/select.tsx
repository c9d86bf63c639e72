import { FieldFrame, type FieldProps, tied } from './field.tsx'

export interface Option {
  value: string
  label: string
  /** A second line under the label; only radio and checkbox groups show it. */
  hint?: string
  /** The heading it stands under in a select; options of one group follow each other. */
  group?: string
}

interface SelectProps extends FieldProps {
  options: Option[]
  value?: string
  required?: boolean
  /** The first, empty line: "Choose a goal". */
  empty?: string
  /** Only as wide as its choices. */
  short?: boolean
}

/** One of many, as the device shows such a list. */
export const Select = (props: SelectProps) => {
  const { name, label, hint, error, aside, id, beside, options, value, required, empty, short } = props
  return (
    <FieldFrame {...{ name, label, hint, error, aside, id, beside }}>
      <select
        class={short ? 'short' : undefined}
        required={required}
        {...tied({ name, label, hint, error, id })}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {groupsOf(options).map(([group, ofOne]) =>
          group ? (
            <optgroup label={group}>
              <Lines {...{ options: ofOne, value }} />
            </optgroup>
          ) : (
            <Lines {...{ options: ofOne, value }} />
          ),
        )}
      </select>
    </FieldFrame>
  )
}

const Lines = ({ options, value }: Pick<SelectProps, 'options' | 'value'>) =>
  options.map((option) => (
    <option value={option.value} selected={option.value === value}>
      {option.label}
    </option>
  ))

const groupsOf = (options: readonly Option[]) => [...Map.groupBy(options, ({ group }) => group)]
