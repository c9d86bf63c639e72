import { textOf, type Complaints } from '#forms'
import { Field } from '#ui'
import { roleKinds } from './post.ts'
import { words } from './words.ts'

interface PostFieldsProps {
  language: string
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** What is said of every new post: its title, its kind, its first day, how much of full time. */
export const PostFields = ({ language, answers, complaints }: PostFieldsProps) => {
  const say = words(language)
  const field = (name: string) => ({
    name,
    value: textOf(answers[name]),
    error: sentenceOf(language, complaints?.[name]),
  })
  return (
    <>
      <Field.Text {...field('title')} label={say('title')} hint={say('titleHint')} />
      <Field.Select
        {...field('roleKind')}
        label={say('roleKind')}
        empty={say('choose')}
        options={roleKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
      />
      <Field.Line>
        <Field.Day {...field('starts')} label={say('starts')} />
        <Field.Text
          {...field('percent')}
          aside={say('optional')}
          label={say('percent')}
          inputmode="numeric"
          width="short"
        />
      </Field.Line>
    </>
  )
}

/** The sentence for a complaint, if there is one. */
export const sentenceOf = (language: string, complaint: string | undefined) =>
  complaint && words(language)(`wrong.${complaint}` as 'wrong.missing')

/** The sentences of a form that came back, and how many they are. */
export function sentencesOf(language: string, complaints: Complaints = {}) {
  const errors = Object.fromEntries(
    Object.entries(complaints).map(([name, key]) => [name, sentenceOf(language, key) ?? '']),
  )
  return { title: words(language)('complaints', { n: Object.keys(errors).length }), errors }
}
