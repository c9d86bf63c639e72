import { Button, Field, Layout } from '#ui'
import type { KeptWords } from './kept-words.ts'
import { words } from './words.ts'

// What a form was based on and which drafts it settles: not for reading.
const marks = new Set(['base', 'held'])

interface StillHereProps {
  language: string
  kept: KeptWords
  /** What came between; without it that is signing in again. */
  lead?: string
}

/** After signing in again: what was written before, and one button that sends it where it was going. */
export const StillHerePage = ({ language, kept, lead }: StillHereProps) => {
  const say = words(language)
  const texts = kept.fields.filter(
    ([name, value]) => value.trim() && !marks.has(name) && !/^[0-9a-f-]{36}$/.test(value),
  )
  const rest = kept.fields.filter((field) => !texts.includes(field))
  return (
    <>
      <Layout.Head title={say('stillHere')} lead={lead ?? say('stillHereLead')} />
      <Field.Form action={kept.to} files={kept.to === '/capture'}>
        {rest.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {texts.map(([name, value], place) => (
          <Field.Area name={name} id={`kept-${place}`} label={say('wrote')} value={value} />
        ))}
        {kept.fileLost && <Field.File name="file" multiple label={say('fileAgain')} />}
        <Layout.Actions>
          <Button icon="check">{say('keepNow')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
