import { textOf } from '#forms'
import { Button, Field, Layout } from '#ui'
import { strengths, type Linked } from './link.ts'
import { goalAt } from './say-goal.ts'
import type { ServesProps } from './serves-view.ts'
import { words } from './words.ts'

/** Saying that a goal serves one above, how, and how much. */
export const NewLink = (props: Fields) => {
  const { reader, goal, above, offer, changing } = props
  const say = words(reader.language)
  const title = changing ? 'changeLink' : above.length > 0 ? 'servesAnother' : 'servesGoals'
  return (
    <Layout.Section id="link" title={say(title)}>
      {offer.length === 0 && !changing && !props.errors.to ? (
        <p>{say('noneAbove')}</p>
      ) : (
        <Field.Form action={`${goalAt(goal.space, goal.id)}/links`} keep={`link-${changing?.id ?? goal.id}`}>
          <Questions {...props} />
          <Layout.Actions>
            <Button icon={changing ? 'check' : 'link'}>{say(changing ? 'keep' : 'linkIt')}</Button>
          </Layout.Actions>
        </Field.Form>
      )}
    </Layout.Section>
  )
}

type Fields = ServesProps & { errors: Record<string, string> }

const Questions = (props: Fields) => {
  const { reader, changing, answers = { ...changing }, errors } = props
  const say = words(reader.language)
  return (
    <>
      {changing ? <Same {...{ changing }} /> : <Which {...props} />}
      <Field.Area
        name="how"
        rows={2}
        label={say('how')}
        hint={say('howHint')}
        aside={say('optional')}
        value={textOf(answers.how)}
        error={errors.how}
      />
      <Field.Choices
        name="strength"
        label={say('strength')}
        chosen={[textOf(answers.strength) ?? 'supports']}
        options={strengths.map((one) => ({
          value: one,
          label: say(`strength.${one}`),
          hint: say(`strengthHint.${one}`),
        }))}
      />
    </>
  )
}

const Which = ({ reader, offer, answers, errors }: Fields) => {
  const say = words(reader.language)
  return (
    <Field.Select
      name="to"
      label={say('linkTo')}
      empty={say('linkChoose')}
      value={textOf(answers?.to)}
      error={errors.to}
      options={offer.map(({ space, id, statement, organization }) => ({
        value: `${space}/${id}`,
        label: statement,
        group: organization,
      }))}
    />
  )
}

const Same = ({ changing }: { changing: Linked }) => (
  <>
    <p>{changing.statement}</p>
    <input type="hidden" name="link" value={changing.id} />
    <input type="hidden" name="to" value={`${changing.space}/${changing.goal}`} />
  </>
)
