import { FieldError, type FieldProps, tied } from './field.tsx'
import { idOf } from './errors.ts'

interface ScaleProps extends FieldProps {
  from: number
  to: number
  /** What the two ends mean: "it gets stuck", "it flows". */
  ends: [low: string, high: string]
  value?: string
}

/** One of a few numbers beside each other, each as wide and as tall as a finger. The first carries the field's id. */
export const Scale = (props: ScaleProps) => {
  const { name, label, hint, error, aside, id = idOf(name), from, to, ends } = props
  const { 'aria-describedby': described, 'aria-invalid': invalid } = tied({ name, label, hint, error, id })
  return (
    <fieldset
      class="field choices"
      aria-describedby={[`${id}-ends`, described].filter(Boolean).join(' ')}
      data-invalid={invalid}
    >
      <legend>
        {label}
        {aside && <span class="aside">{aside}</span>}
      </legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Numbers {...props} id={id} />
      <p class="scale-ends" id={`${id}-ends`}>
        <span>
          {from} {ends[0]}
        </span>
        <span>
          {to} {ends[1]}
        </span>
      </p>
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  )
}

const Numbers = ({ name, id, from, to, value }: ScaleProps) => (
  <div class="scale-row">
    {Array.from({ length: to - from + 1 }, (_, n) => String(from + n)).map((number, n) => (
      <label class="scale-number">
        <input
          type="radio"
          name={name}
          id={n ? `${id}-${n}` : id}
          value={number}
          checked={number === value}
        />
        <span>{number}</span>
      </label>
    ))}
  </div>
)
