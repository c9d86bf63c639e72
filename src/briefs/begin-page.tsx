import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { sentencesOf, words } from './words.ts'

interface BeginProps {
  reader: Reader
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Beginning a brief: what is to be decided, in one sentence. */
export const BeginPage = ({ reader, answers, complaints }: BeginProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={say('begin')}
        lead={say('beginLead')}
        back={{ href: '/briefs', label: say('title') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/briefs" once keep="brief-new">
        <Field.Text
          name="title"
          label={say('part.title')}
          hint={say('hint.title')}
          value={textOf(answers.title)}
          error={errors.title}
        />
        <Layout.Actions>
          <Button icon="check">{say('beginIt')}</Button>
          <span class="note">{say('onlyYouFirst')}</span>
        </Layout.Actions>
      </Field.Form>
      <p>
        <Button kind="quiet" href="/briefs/example">
          {say('seeExample')}
        </Button>
      </p>
    </>
  )
}
