import { textOf } from '#forms'
import { Field, Layout } from '#ui'
import type { FieldsProps, GoalOffer } from './goal-form.ts'
import { valueOf, type GoalAbove } from './link.ts'
import { words } from './words.ts'

const listed = (given: unknown) => [given ?? []].flat().map(String)

type TiesProps = FieldsProps & { offer: GoalOffer }

/** What a new goal serves, ticked in the same form: the nearest organization's goals in sight, the others below. */
export const GoalTies = (props: TiesProps) => {
  const { reader, answers, errors, offer } = props
  const say = words(reader.language)
  const [nearest, ...further] = [...Map.groupBy(offer.above, ({ organization }) => organization).values()]
  const chosen = listed(answers.serves)
  const others = further.flat()
  return (
    <>
      {nearest && <Serves {...props} goals={nearest} label={say('serves')} hint={say('servesHint')} />}
      {nearest && (
        <Layout.Details
          summary={say('servesFurther', { n: others.length })}
          open={Boolean(answers.apart || errors.apart) || others.some((one) => chosen.includes(valueOf(one)))}
        >
          {others.length > 0 && (
            <Serves {...props} id="serves-further" goals={others} label={say('servesAbove')} />
          )}
          <Field.Area
            name="apart"
            rows={2}
            label={say('apart')}
            value={textOf(answers.apart)}
            error={errors.apart}
          />
        </Layout.Details>
      )}
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

const Serves = ({
  reader,
  answers,
  errors,
  goals,
  ...field
}: TiesProps & { goals: GoalAbove[]; label: string; hint?: string; id?: string }) => (
  <Field.Choices
    name="serves"
    many
    id={field.id}
    label={field.label}
    hint={field.hint}
    aside={field.id ? undefined : words(reader.language)('optional')}
    chosen={listed(answers.serves)}
    error={field.id ? undefined : errors.serves}
    options={goals.map((goal) => ({
      value: valueOf(goal),
      label: goal.statement,
      hint: goal.organization,
    }))}
  />
)
