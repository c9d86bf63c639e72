import type { BothSaid } from '#drafts'
import { baseIn, textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { flowNorms, flowParts, flowTexts } from './flow.ts'
import { sentencesOf, words } from './words.ts'

export interface FlowProps {
  reader: Reader
  /** The group it is about; without one it is about all of them. */
  structure?: { id: string; name: string }
  answers: Record<string, unknown>
  complaints?: Complaints
  both?: BothSaid
}

/** The address of the norms of one group, or of all. */
const flowAt = (structure?: { id: string }) =>
  structure ? `/structures/${structure.id}/flow` : '/structures/flow'

/** Norms for how information flows: five to tick, own ones, and who sends what when. */
export const FlowPage = (props: FlowProps) => {
  const { reader, structure, answers, complaints, both } = props
  const say = words(reader.language)
  const errors = { ...sentencesOf(say, complaints), ...both?.errors }
  const at = flowAt(structure)
  return (
    <>
      <Layout.Head
        title={say('flow')}
        over={structure?.name}
        lead={say(structure ? 'flowLeadOne' : 'flowLead')}
        back={structure ? { href: `/structures/${structure.id}`, label: structure.name } : toAll(say)}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={at} keep={`flow-${structure?.id ?? 'all'}`} base={baseIn(flowTexts, answers)}>
        <Field.Choices
          name="norms"
          many
          label={say('norms')}
          chosen={[answers.norms ?? []].flat().map(String)}
          error={errors.norms}
          options={flowNorms.map((norm) => ({ value: norm, label: say(`norm.${norm}`) }))}
        />
        <Writing {...{ reader, answers, errors, both }} />
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
          <a href={`${at}/versions`}>{say('versions')}</a>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const toAll = (say: ReturnType<typeof words>) => ({ href: '/structures', label: say('title') })

type WritingProps = Pick<FlowProps, 'reader' | 'answers' | 'both'> & { errors: Record<string, string> }

const Writing = ({ reader, answers, errors, both }: WritingProps) => {
  const say = words(reader.language)
  const field = (name: 'own' | (typeof flowParts)[number]) => ({
    name,
    rows: 2,
    aside: say('optional'),
    value: textOf(answers[name]),
    error: errors[name],
    beside: both?.beside[name],
  })
  return (
    <>
      <Field.Area {...field('own')} label={say('ownNorms')} hint={say('ownNormsHint')} />
      {flowParts.map((part) => (
        <Field.Area {...field(part)} label={say(`part.${part}`)} hint={say(`partHint.${part}`)} />
      ))}
    </>
  )
}
