import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { Structure } from './structure.ts'
import type { GoalTalked } from './talks.store.ts'
import { words } from './words.ts'

interface MapPageProps {
  reader: Reader
  /** Those in sight. */
  structures: Structure[]
  goals: GoalTalked[]
}

/** Saying for each goal where it is talked about. */
export const MapPage = ({ reader, structures, goals }: MapPageProps) => {
  const say = words(reader.language)
  const options = structures.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Layout.Head
        title={say('map')}
        lead={say('mapLead')}
        back={{ href: '/structures', label: say('title') }}
      />
      {goals.length === 0 || structures.length === 0 ? (
        <>
          <p>{say(goals.length === 0 ? 'noGoals' : 'empty')}</p>
          <Button kind="plain" href={goals.length === 0 ? '/goals/new' : '/structures'}>
            {say(goals.length === 0 ? 'firstGoal' : 'title')}
          </Button>
        </>
      ) : (
        <Field.Form action="/structures/map">
          {goals.map(({ id, statement, structures: chosen }) => (
            <>
              <input type="hidden" name="goal" value={id} />
              <Field.Choices name={`in.${id}`} many label={statement} {...{ options, chosen }} />
            </>
          ))}
          <Layout.Actions>
            <Button icon="check">{say('keepMap')}</Button>
          </Layout.Actions>
        </Field.Form>
      )}
    </>
  )
}
