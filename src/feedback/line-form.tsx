import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field } from '#ui'
import type { SaidBy } from './marks.store.ts'
import { sentencesOf, words } from './words.ts'

export interface LineProps {
  reader: Reader
  said: SaidBy
  answers: Record<string, unknown>
  complaints?: Record<string, string>
}

/** One line back to whoever said it. */
export const LineForm = ({ reader, said, answers, complaints }: LineProps) => {
  const say = words(reader.language)
  return (
    <Field.Form action={`/feedback/from/${said.author}/${said.id}/mark`} keep={`line-${said.id}`}>
      <input type="hidden" name="back" value={textOf(answers.back) ?? '/feedback'} />
      <input type="hidden" name="state" value={textOf(answers.state) ?? 'heard'} />
      <Field.Text
        name="line"
        id={complaints ? undefined : `line-${said.id}`}
        label={say('lineLabel')}
        hint={say('lineHint')}
        value={textOf(answers.line)}
        error={sentencesOf(say, complaints).line}
      />
      <Button kind="plain">{say('lineDo')}</Button>
    </Field.Form>
  )
}
