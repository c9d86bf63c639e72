import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { nextAfter, type Idea } from './idea.ts'
import { sentencesOf } from './uses-form.tsx'
import { words } from './words.ts'

interface IdeaProps {
  reader: Reader
  idea: Idea
  answers: Record<string, unknown>
  complaints?: Record<string, string>
}

/** One idea, whose it is, and its question to write to. */
export const IdeaPage = ({ reader, idea, answers, complaints = {} }: IdeaProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={idea.title}
        over={idea.whose && say('whose', { name: idea.whose })}
        lead={idea.words}
        back={{ href: '/purpose/ideas', label: say('ideas') }}
      />
      <Field.Form action={`/purpose/ideas/${idea.key}`} keep={`idea-${idea.key}`}>
        <Field.Area
          name="words"
          rows={6}
          label={idea.question}
          hint={say('ideaHint')}
          value={textOf(answers.words)}
          error={errors.words}
        />
        <Layout.Actions>
          <Button icon="check">{say('keepIdea')}</Button>
          <Button kind="quiet" href={`/purpose/ideas/${nextAfter(idea).key}`}>
            {say('nextIdea')}
          </Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
