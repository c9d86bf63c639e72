import { FieldError, tied } from './field.tsx'
import { idOf } from './errors.ts'
import type { Option } from './select.tsx'

interface FromToProps {
  /** The two controls are called `<name>-from` and `<name>-to`. */
  name: string
  /** What they are called instead, where a form sends several under one name. */
  names?: { from: string; to: string }
  label: string
  /** What the two are called, and the empty line of both. */
  words: { from: string; to: string; empty: string }
  options: Option[]
  from?: string
  to?: string
  error?: string
}

/** Two ends of one thing side by side, such as hours of a day; both may stay empty. */
export const FromTo = ({ name, names, label, words, options, from, to, error }: FromToProps) => {
  const id = idOf(`${name}-from`)
  const end = (which: 'from' | 'to', value: string | undefined) => (
    <select
      {...tied({
        name: names?.[which] ?? `${name}-${which}`,
        id: idOf(`${name}-${which}`),
        label,
        error: which === 'from' ? error : undefined,
      })}
      aria-label={`${label}, ${words[which]}`}
    >
      <option value="">{words.empty}</option>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  )
  return (
    <div class="from-to" role="group" aria-labelledby={`${id}-name`}>
      <p class="from-to-name" id={`${id}-name`}>
        {label}
      </p>
      <div class="from-to-ends">
        {end('from', from)}
        <span aria-hidden="true">{words.to}</span>
        {end('to', to)}
      </div>
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  )
}
