import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { speaking, writing } from './step.ts'
import { words } from './words.ts'

interface StepFieldsProps {
  reader: Reader
  n: number
  step: Record<string, unknown>
  errors: Record<string, string>
  /** It stands in the recipe already, and may be moved or left out. */
  stands: boolean
  last: boolean
}

/** One step of the form, with its way up, down and out. */
export const StepFields = ({ reader, n, step, errors, stands, last }: StepFieldsProps) => {
  const say = words(reader.language)
  const field = (name: 'title' | 'minutes' | 'prompt' | 'speaks' | 'writes') => ({
    name: `step.${n}.${name}`,
    label: say(`step${name[0]!.toUpperCase()}${name.slice(1)}` as 'stepTitle'),
    value: textOf(step[name]),
    error: errors[`step.${n}.${name}`],
  })
  const choices = <T extends string>(kind: 'speaks' | 'writes', all: readonly T[]) =>
    all.map((value) => ({ value, label: say(`${kind}.${value}` as 'speaks.group') }))
  return (
    <Layout.Section title={say('step', { n: n + 1 })} id={`step-${n}`} quiet>
      <Field.Text {...field('title')} />
      <Field.Text {...field('minutes')} inputmode="decimal" width="short" />
      <Field.Area {...field('prompt')} rows={2} aside={say('optional')} />
      <Field.Select {...field('speaks')} short options={choices('speaks', speaking)} />
      <Field.Select {...field('writes')} short options={choices('writes', writing)} />
      <Field.Tick name={`step.${n}.silent`} label={say('stepSilent')} checked={Boolean(step.silent)} />
      <Field.Tick name={`step.${n}.hushed`} label={say('stepHushed')} checked={Boolean(step.hushed)} />
      {stands && <Moves {...{ reader, n, last }} />}
    </Layout.Section>
  )
}

const Moves = ({ reader, n, last }: Pick<StepFieldsProps, 'reader' | 'n' | 'last'>) => {
  const say = words(reader.language)
  const move = (deed: 'up' | 'down' | 'out') => (
    <Button kind="quiet" name="do" value={`${deed}.${n}`} label={say(`${deed}Label`, { n: n + 1 })}>
      {say(deed)}
    </Button>
  )
  return (
    <Layout.Actions>
      {n > 0 && move('up')}
      {!last && move('down')}
      {!(n === 0 && last) && move('out')}
    </Layout.Actions>
  )
}
