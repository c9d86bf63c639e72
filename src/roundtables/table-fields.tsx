import { textOf } from '#forms'
import type { BothSaid } from '#drafts'
import type { Reader } from '#people'
import { Field } from '#ui'
import { words } from './words.ts'

interface FieldsProps {
  reader: Reader
  answers: Record<string, unknown>
  errors: Record<string, string>
  homes: { id: string; name: string }[]
  /** What is saved meanwhile, beside the field. */
  beside?: BothSaid['beside']
}

/** What a roundtable is called, what it is for, and what it calls home. */
export const TableFields = ({ reader, answers, errors, homes, beside = {} }: FieldsProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Text
        name="name"
        required
        label={say('name')}
        hint={say('nameHint')}
        value={textOf(answers.name)}
        error={errors.name}
        beside={beside.name}
      />
      <Field.Area
        name="purpose"
        rows={3}
        label={say('purpose')}
        hint={say('purposeHint')}
        aside={say('optional')}
        value={textOf(answers.purpose)}
        error={errors.purpose}
        beside={beside.purpose}
      />
      {homes.length > 0 && (
        <Field.Select
          name="home"
          label={say('home')}
          hint={say('homeHint')}
          aside={say('optional')}
          empty={say('noHome')}
          value={textOf(answers.home)}
          error={errors.home}
          beside={beside.home}
          options={homes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}
