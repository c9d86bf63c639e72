import type { BothSaid } from '#drafts'
import { baseIn, textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { boxes } from './philosophy.ts'
import { sentencesOf } from './uses-form.tsx'
import { words } from './words.ts'

interface PhilosophyProps {
  reader: Reader
  answers: Record<string, unknown>
  complaints?: Record<string, string>
  /** Other words were kept meanwhile; both are shown. */
  both?: BothSaid
}

/** I believe, I value, therefore I: three short boxes to write. */
export const PhilosophyPage = ({ reader, answers, complaints = {}, both }: PhilosophyProps) => {
  const say = words(reader.language)
  const errors = { ...sentencesOf(say, complaints), ...both?.errors }
  return (
    <>
      <Layout.Head
        title={say('philosophy')}
        lead={say('philosophyLead')}
        back={{ href: '/purpose#philosophy', label: say('backToPurpose') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/philosophy" keep="philosophy" base={baseIn(boxes, answers)}>
        {boxes.map((box) => (
          <Field.Area
            name={box}
            rows={3}
            label={say(box)}
            hint={say(`${box}Hint`)}
            value={textOf(answers[box])}
            error={errors[box]}
            beside={both?.beside[box]}
          />
        ))}
        <Layout.Actions>
          <Button icon="check">{say('keepPhilosophy')}</Button>
        </Layout.Actions>
        <p class="note">{say('philosophyKept')}</p>
      </Field.Form>
    </>
  )
}
