import { sayBetween } from '#drafts'
import { baseIn, type Between, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { WordFields, PromiseForm, type PromiseFormProps } from './promise-form.tsx'
import { addressOf } from './promise-list.tsx'
import { promiseTexts, type Promised } from './promise.ts'
import { sentencesOf, words } from './words.ts'

/** A promise that is to be written down, on a page of its own: its form came back, or it was asked for. */
export const WritePage = (props: PromiseFormProps) => {
  const say = words(props.reader.language)
  const errors = sentencesOf(say, props.complaints)
  return (
    <>
      <Layout.Head title={say('writeTitle')} back={{ href: props.back, label: say('back') }} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <PromiseForm {...props} />
    </>
  )
}

interface ChangeProps {
  reader: Reader
  promise: Promised & { here: boolean }
  back: string
  answers: Record<string, unknown>
  complaints?: Complaints
  /** What somebody else has kept while this form was open. */
  came?: Between
}

/** Mending a promise, moving its day, letting it go. */
export const ChangePage = ({ reader, promise, back, answers, complaints, came }: ChangeProps) => {
  const say = words(reader.language)
  const both = came && sayBetween(came, reader)
  const errors = { ...sentencesOf(say, complaints), ...both?.errors }
  return (
    <>
      <Layout.Head
        title={say('changeTitle')}
        back={{ href: back, label: say('back') }}
        lead={seenBy(promise, reader)}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        action={addressOf(promise)}
        keep={`promise-${promise.id}`}
        base={baseIn(promiseTexts, answers)}
      >
        <input type="hidden" name="back" value={back} />
        <WordFields {...{ reader, answers, errors }} beside={both?.beside} />
        <Layout.Actions>
          <Button icon="check">{say('keepChange')}</Button>
        </Layout.Actions>
      </Field.Form>
      <LetGo {...{ reader, promise, back }} />
    </>
  )
}

const LetGo = ({ reader, promise, back }: Pick<ChangeProps, 'reader' | 'promise' | 'back'>) => {
  const say = words(reader.language)
  const gone = promise.droppedAt !== null
  return (
    <form method="post" action={`${addressOf(promise)}/${gone ? 'dropped/ending' : 'dropped'}`}>
      <input type="hidden" name="back" value={back} />
      <p class="note">{say('letGoHint')}</p>
      <Button kind="quiet">{say(gone ? 'takeUp' : 'letGo')}</Button>
    </form>
  )
}

function seenBy({ spaceId, here }: ChangeProps['promise'], reader: Reader): string {
  const say = words(reader.language)
  if (spaceId === reader.id) return say('seenByYou')
  return say(here ? 'seenByCircle' : 'seenApart')
}
