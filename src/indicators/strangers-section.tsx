import { textOf } from '#forms'
import type { Reader } from '#people'
import { Field, Layout } from '#ui'
import type { Known } from './match-school.ts'
import type { Stranger } from './strangers.ts'
import { words } from './words.ts'

interface StrangersProps {
  reader: Reader
  known: Known[]
  strangers?: Stranger[]
  answers: Record<string, unknown>
}

/** Whom names in a table mean that nobody here has; what was said once is asked along with the rest. */
export const Strangers = ({ reader, known, strangers, answers }: StrangersProps) => {
  const say = words(reader.language)
  const asked = strangers ?? saidOf(answers)
  if (asked.length === 0) return null
  const options = known.slice(0, 500).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Layout.Section title={say('strangers')}>
      <p class="note">{say('strangersLead')}</p>
      {asked.map(({ name, likely }, i) => (
        <>
          <input type="hidden" name={`calledName.${i}`} value={name} />
          <Field.Select
            name={`called.${i}`}
            label={name.slice(0, 80)}
            empty={say('strangersNone')}
            value={likely}
            options={options}
          />
        </>
      ))}
    </Layout.Section>
  )
}

function saidOf(answers: Record<string, unknown>): Stranger[] {
  const names = Object.keys(answers).filter((key) => key.startsWith('calledName.'))
  return names.flatMap((key) => {
    const [name, likely] = [textOf(answers[key]), textOf(answers[key.replace('Name', '')])]
    return name ? [{ name, likely }] : []
  })
}
