import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { units } from './cell.ts'
import { directions, type Measure } from './measure.ts'
import { sayMeasure } from './say-cell.ts'
import { words } from './words.ts'

interface ChangeProps {
  reader: Reader
  back: string
  measure: Measure
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Says what a measure is: its name, its unit, which way is better, where it is from. */
export const ChangePage = ({ reader, back, measure, answers, complaints = {} }: ChangeProps) => {
  const say = words(reader.language)
  const errors = Object.fromEntries(
    Object.entries(complaints).map(([name, key]) => [name.replace(/\.\d+$/, ''), sentenceOf(say, key)]),
  )
  const field = (name: string) => ({ name, value: textOf(answers[name]), error: errors[name] })
  return (
    <>
      <Layout.Head
        title={say('changeMeasure')}
        over={sayMeasure(measure)}
        back={{ href: back, label: sayMeasure(measure) }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`${back}/change`} keep={`measure-${measure.id}`}>
        <Field.Text {...field('name')} label={say('name')} />
        <Field.Text {...field('subject')} label={say('subject')} aside={say('optional')} />
        <Kind {...{ reader, field }} />
        <Field.Text
          {...field('anew')}
          label={say('anewLabel')}
          hint={say('anewHint')}
          aside={say('optional')}
        />
        <Field.Text {...field('source')} label={say('source')} aside={say('optional')} />
        <Field.Text {...field('license')} label={say('license')} aside={say('optional')} />
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

interface KindProps {
  reader: Reader
  field(name: string): { name: string; value?: string; error?: string }
}

const Kind = ({ reader, field }: KindProps) => {
  const say = words(reader.language)
  const { value: better = '', ...direction } = field('better')
  return (
    <>
      <Field.Select
        {...field('unit')}
        label={say('unit')}
        options={units.map((unit) => ({ value: unit, label: say(`unit.${unit}`) }))}
      />
      <Field.Choices
        {...direction}
        label={say('better')}
        chosen={[better]}
        options={directions.map((one) => ({ value: one, label: say(`better.${one}`) }))}
      />
    </>
  )
}

const sentences = { year: 'years.wrong', taken: 'name.taken', tooLong: 'tooLong' } as const

const sentenceOf = (say: ReturnType<typeof words>, key: string) =>
  say(sentences[key as keyof typeof sentences] ?? 'missing')
