import { Field, Layout } from '#ui'
import { LineForm, type LineProps } from './line-form.tsx'
import { sentencesOf, words } from './words.ts'

/** The line that could not be kept as it was sent, with the same words in it. */
export const LinePage = (props: LineProps) => {
  const { reader, complaints = {} } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head title={say('line')} back={{ href: '/feedback', label: say('backToFeedback') }} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <LineForm {...props} />
    </>
  )
}
