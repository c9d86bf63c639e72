import type { Complaints } from '#forms'
import type { Say } from '#language'
import { Button, Field, Layout } from '#ui'
import type { ComponentChildren } from 'preact'
import { KeptFields } from './kept-fields.tsx'
import { sentencesOf, words, type Word } from './words.ts'

interface SecondStepProps {
  language: string
  challenge: string
  complaints?: Complaints
  next?: string
  kept?: string
}

/** After the right password: the code of the app, or one of the recovery codes. */
export const SecondStepPage = ({ language, challenge, complaints, next, kept }: SecondStepProps) => {
  const say = words(language)
  const errors = sentencesOf(say, complaints)
  const along = (
    <>
      <input type="hidden" name="challenge" value={challenge} />
      <KeptFields {...{ next, kept }} />
    </>
  )
  return (
    <>
      <Layout.Head title={say('secondStep')} lead={say('secondStepLead')} />
      <Field.Errors title={say('again')} errors={errors} />
      <Field.Form action="/sign-in/code">
        {along}
        <Field.Text
          name="code"
          label={say('code')}
          width="short"
          inputmode="numeric"
          autocomplete="one-time-code"
          autofocus={!errors.code}
          required
          error={errors.code}
        />
        <Layout.Actions>
          <Button>{say('goOn')}</Button>
        </Layout.Actions>
      </Field.Form>
      <WithoutPhone say={say} along={along} />
    </>
  )
}

const WithoutPhone = ({ say, along }: { say: Say<Word>; along: ComponentChildren }) => (
  <Layout.Details summary={say('withoutPhone')}>
    <p>{say('recoveryLead')}</p>
    <Field.Form action="/sign-in/code">
      {along}
      <Field.Text
        name="code"
        id="f-recovery"
        label={say('recoveryCode')}
        width="middle"
        autocomplete="off"
        spellcheck={false}
      />
      <Layout.Actions>
        <Button kind="plain">{say('goOn')}</Button>
      </Layout.Actions>
    </Field.Form>
    <p class="note">{say('recoveryGone')}</p>
  </Layout.Details>
)
