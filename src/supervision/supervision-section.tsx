import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { Assignment } from './assignment.ts'
import { sayAssignment } from './say-assignment.ts'
import { words } from './words.ts'

interface EvaluatorsProps {
  reader: Reader
  leader: string
  assignments: Assignment[]
  own: boolean
  mayAppoint?: boolean
}

/** Who evaluates a leader, since when; the office ends it and appoints. */
export const Evaluators = ({ reader, leader, assignments, own, mayAppoint }: EvaluatorsProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say(own ? 'sectionOwn' : 'section')}>
      {assignments.length === 0 && <p class="note">{say(own ? 'sectionOwnNone' : 'sectionNone')}</p>}
      {assignments.length > 0 && (
        <List.Rows>
          {assignments.map((one) => (
            <List.Row
              title={one.evaluator ?? say('someone')}
              note={`${sayAssignment(one, reader)}${one.lead ? '' : ` · ${say('deputy')}`}`}
              aside={mayAppoint && <End {...{ reader, leader }} assignment={one} />}
            />
          ))}
        </List.Rows>
      )}
      {mayAppoint && (
        <Layout.Actions>
          <Button kind="plain" href={`/supervision/${leader}/new`}>
            {say('appoint')}
          </Button>
        </Layout.Actions>
      )}
    </Layout.Section>
  )
}

const End = ({ reader, leader, assignment }: { reader: Reader; leader: string; assignment: Assignment }) => {
  const say = words(reader.language)
  return (
    <form method="post" action={`/supervision/${leader}/${assignment.id}/ending`}>
      <Button kind="quiet" label={say('endOf', { evaluator: assignment.evaluator ?? say('someone') })}>
        {say('end')}
      </Button>
    </form>
  )
}
