import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, List, Mark, Picture } from '#ui'
import { addressOf } from './address.ts'
import type { Initiative } from './initiative.ts'
import { byGroup, groups, steps, type Standing } from './step.ts'
import { fieldsOf, type Again } from './told.ts'
import { words } from './words.ts'

interface StandingsProps {
  reader: Reader
  one: Initiative
  standings: readonly Standing[]
  again?: Again
}

/** Where each group stands toward the change, as the reader sees it, and a question for each. Nobody else sees this. */
export const StandingsSection = ({ reader, one, standings, again }: StandingsProps) => {
  const say = words(reader.language)
  const back = again?.form === 'standing' ? again : undefined
  return (
    <Layout.Section
      id="standings"
      title={say('standings')}
      aside={<Mark.WhoSees words={say('onlyYou')} who="one" />}
    >
      <p class="note">{say('standingsLead')}</p>
      {standings.length > 0 && (
        <List.Rows>
          {byGroup(standings).map(({ latest, before }) => (
            <Group {...{ reader, one, latest, before }} />
          ))}
        </List.Rows>
      )}
      <Layout.Details summary={say('noteStanding')} open={Boolean(back)}>
        <NewStanding {...{ reader, one, again: back }} />
      </Layout.Details>
    </Layout.Section>
  )
}

interface GroupProps extends Pick<StandingsProps, 'reader' | 'one'> {
  latest: Standing
  before: Standing[]
}

const Group = ({ reader, one, latest, before }: GroupProps) => {
  const say = words(reader.language)
  const day = (note: Standing) => sayDay(note.notedOn, 'day', reader)
  return (
    <List.Row
      title={sayGroup(latest.who, reader)}
      note={day(latest)}
      aside={
        <form method="post" action={`${addressOf(one.space, one.id)}/standings/${latest.id}/ending`}>
          <Button kind="quiet" label={say('forgetOf', { who: sayGroup(latest.who, reader) })}>
            {say('forget')}
          </Button>
        </form>
      }
    >
      <Picture.Stand
        at={steps.indexOf(latest.step) + 1}
        of={steps.length}
        words={say(`step.${latest.step}`)}
      />
      {latest.note && <Mark.Own>{latest.note}</Mark.Own>}
      <p class="note">{say(`ask.${latest.step}`)}</p>
      {before.length > 0 && (
        <Layout.Details summary={say('standingBefore')}>
          <List.Facts
            facts={before.map((note) => [
              day(note),
              [say(`step.${note.step}`), note.note].filter(Boolean).join(': '),
            ])}
          />
        </Layout.Details>
      )}
    </List.Row>
  )
}

const NewStanding = ({ reader, one, again }: Omit<StandingsProps, 'standings'>) => {
  const say = words(reader.language)
  const told = fieldsOf({ answers: again?.given ?? {}, complaints: again?.complaints }, reader.language)
  const { value, error } = told('step')
  return (
    <Field.Form action={`${addressOf(one.space, one.id)}/standings`} keep={`standing-${one.id}`}>
      <Field.Select
        {...told('who')}
        label={say('who')}
        options={groups.map((group) => ({ value: group, label: say(`group.${group}`) }))}
      />
      <Field.Text {...told('other')} label={say('otherWho')} aside={say('optional')} />
      <Field.Choices
        name="step"
        label={say('step')}
        chosen={[value ?? 'unaware']}
        error={error}
        options={steps.map((step) => ({ value: step, label: say(`step.${step}`) }))}
      />
      <Field.Area {...told('note')} rows={2} label={say('standingNote')} aside={say('optional')} />
      <Layout.Actions>
        <Button kind="plain">{say('keepStanding')}</Button>
        <span class="note">{say('standingPrivate')}</span>
      </Layout.Actions>
    </Field.Form>
  )
}

const isOurs = (who: string): who is (typeof groups)[number] => (groups as readonly string[]).includes(who)

const sayGroup = (who: string, { language }: Reader) => (isOurs(who) ? words(language)(`group.${who}`) : who)
