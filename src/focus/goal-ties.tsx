import { textOf } from '#forms'
import { Field } from '#ui'
import type { FieldsProps, GoalFormProps } from './goal-form-page.tsx'
import { valueOf } from './link.ts'
import { words } from './words.ts'

const listed = (given: unknown) => [given ?? []].flat().map(String)

/** What a new goal serves, ticked in the same form; and the standards it is about. */
export const GoalTies = ({
  reader,
  answers,
  errors,
  offer,
}: FieldsProps & { offer: NonNullable<GoalFormProps['offer']> }) => {
  const say = words(reader.language)
  return (
    <>
      {offer.above.length > 0 && (
        <Field.Choices
          name="serves"
          many
          label={say('serves')}
          hint={say('servesHint')}
          aside={say('optional')}
          chosen={listed(answers.serves)}
          error={errors.serves}
          options={offer.above.map((goal) => ({
            value: valueOf(goal),
            label: goal.statement,
            hint: goal.organization,
          }))}
        />
      )}
      <Field.Area
        name="apart"
        rows={2}
        label={say(offer.above.length > 0 ? 'apart' : 'apartNone')}
        aside={say('optional')}
        value={textOf(answers.apart)}
        error={errors.apart}
      />
      {offer.standards.length > 0 && (
        <Field.Select
          name="standards"
          label={say('standardsField')}
          aside={say('optional')}
          empty={say('standardsNone')}
          value={listed(answers.standards)[0]}
          options={offer.standards}
        />
      )}
    </>
  )
}
