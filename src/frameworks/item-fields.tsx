import { textOf } from '#forms'
import type { Reader } from '#people'
import { Field, Layout } from '#ui'
import { editWords } from './edit-words.ts'
import { facets } from './item.ts'

interface FieldsProps {
  reader: Reader
  answers: Record<string, unknown>
  errors: Record<string, string>
  /** The rarer fields are open from the start. */
  open?: boolean
}

const rare = ['keywords', 'language', 'facet', 'equityNote', 'notes']

/** What is written of an item: its words first, what is rarer below. */
export const ItemFields = ({ reader, answers, errors, open }: FieldsProps) => {
  const say = editWords(reader.language)
  const given = (name: string) => ({ name, value: textOf(answers[name]), error: errors[name] })
  return (
    <>
      <Field.Area {...given('statement')} label={say('statement')} rows={5} />
      <Field.Text
        {...given('code')}
        label={say('code')}
        hint={say('codeHint')}
        aside={say('optional')}
        width="short"
      />
      <Field.Text {...given('label')} label={say('label')} hint={say('labelHint')} aside={say('optional')} />
      <Field.Text
        {...given('kind')}
        label={say('kind')}
        hint={say('kindHint')}
        aside={say('optional')}
        width="middle"
      />
      <RareFields {...{ reader, answers, errors, open }} />
    </>
  )
}

const RareFields = ({ reader, answers, errors, open }: FieldsProps) => {
  const say = editWords(reader.language)
  const given = (name: string) => ({ name, value: textOf(answers[name]), error: errors[name] })
  return (
    <Layout.Details summary={say('more')} open={open || rare.some((name) => name in errors)}>
      <Field.Area {...given('equityNote')} label={say('equityNote')} hint={say('equityNoteHint')} rows={3} />
      <Field.Text {...given('keywords')} label={say('keywords')} hint={say('keywordsHint')} />
      <Field.Text {...given('language')} label={say('language')} hint={say('languageHint')} width="short" />
      <Field.Select
        {...given('facet')}
        label={say('facet')}
        empty={say('facet.none')}
        options={facets.map((facet) => ({ value: facet, label: say(`facet.${facet}`) }))}
      />
      <Field.Area {...given('notes')} label={say('notes')} rows={3} />
    </Layout.Details>
  )
}
