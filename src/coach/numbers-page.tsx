import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import { rules } from './rules.ts'
import type { Thresholds } from './rule.ts'
import { words } from './words.ts'

interface NumbersProps {
  reader: Reader
  place: { id: string; name: string; keep: boolean }
  set: Record<string, Thresholds>
  answers?: Record<string, unknown>
  complaints?: Complaints
}

/** The numbers a district sets for the rules; empty means the usual one. */
export const NumbersPage = (props: NumbersProps) => {
  const { reader, place } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('numbersTitle')}
        lead={say('numbersLead', { name: place.name })}
        back={{ href: `/organizations/${place.id}`, label: say('numbersBack', { name: place.name }) }}
      />
      {props.place.keep ? <Fields {...props} /> : <Numbers {...props} />}
    </>
  )
}

const Fields = ({ reader, place, set, answers = {}, complaints = {} }: NumbersProps) => {
  const say = words(reader.language)
  const told = Object.fromEntries(
    Object.entries(complaints).map(([field]) => [field, say('numberOut', boundsOf(field))]),
  )
  return (
    <>
      <Field.Errors title={say('complaints', { n: Object.keys(told).length })} errors={told} />
      <Field.Form action={`/organizations/${place.id}/coach`} keep={`coach-${place.id}`}>
        <Field.Rows>
          {numbers.map(({ id, name, bounds }) => {
            const field = `${id}.${name}`
            return (
              <Field.Text
                name={field}
                inputmode="numeric"
                width="short"
                label={nameOf(reader, id, name)}
                hint={say('numbersUsual', bounds)}
                value={textOf(answers[field]) ?? textOf(set[id]?.[name])}
                error={told[field]}
              />
            )
          })}
        </Field.Rows>
        <Layout.Actions>
          <Button icon="check">{say('numbersKeep')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

/** The numbers as they stand, for who does not keep them. */
const Numbers = ({ reader, set }: NumbersProps) => (
  <List.Rows>
    {numbers.map(({ id, name, bounds }) => (
      <List.Row
        title={nameOf(reader, id, name)}
        aside={set[id]?.[name] ?? words(reader.language)('numberUsual', bounds)}
      />
    ))}
  </List.Rows>
)

const numbers = rules.flatMap(({ id, thresholds = {} }) =>
  Object.entries(thresholds).map(([name, bounds]) => ({ id, name, bounds })),
)

const nameOf = ({ language }: Reader, id: string, name: string) =>
  words(language)(`number.${id}.${name}` as 'number.C30.days')

/** The least and the most of the number a field is for. */
const boundsOf = (field: string) => {
  const [id, name = ''] = field.split('.')
  const { least = 1, most = 100 } = rules.find((rule) => rule.id === id)?.thresholds?.[name] ?? {}
  return { least, most }
}
