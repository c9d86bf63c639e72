import { textOf } from '#forms'
import { Button, Field, Layout, List, Mark, Note } from '#ui'
import type { Linked } from './link.ts'
import { noteOf } from './linked-goals.tsx'
import { NewLink } from './new-link.tsx'
import { goalAt, purposeAt } from './say-goal.ts'
import type { ServesProps } from './serves-view.ts'
import { sentencesBeside, words } from './words.ts'

/** What a goal serves: sentences of the purpose, goals above, or none with a reason. */
export const ServesPage = (props: ServesProps) => {
  const { reader, goal, complaints = {} } = props
  const say = words(reader.language)
  const errors = sentencesBeside(say, complaints)
  const at = goalAt(goal.space, goal.id)
  return (
    <>
      <Layout.Head
        title={say('servesTitle')}
        over={goal.statement}
        back={{ href: at, label: say('backToGoal') }}
        lead={say('servesLead')}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {props.gone && <Gone {...props} gone={props.gone} />}
      {props.above.length > 0 && (
        <Layout.Section id="above" title={say('servesGoals')}>
          <Links {...props} />
        </Layout.Section>
      )}
      <NewLink {...props} {...{ errors }} />
      <OfPurpose {...props} />
      {props.above.length === 0 && <Apart {...props} />}
    </>
  )
}

const Gone = ({ reader, goal, gone }: ServesProps & { gone: string }) => {
  const say = words(reader.language)
  return (
    <Note.Notice
      action={
        <form method="post" action={`${goalAt(goal.space, goal.id)}/links/${gone}/ending/ending`}>
          <Button kind="quiet">{say('putBack')}</Button>
        </form>
      }
    >
      {say('linkGone')}
    </Note.Notice>
  )
}

const Links = ({ reader, goal, above }: ServesProps) => {
  const say = words(reader.language)
  const at = (link: Linked) => `${goalAt(goal.space, goal.id)}/links/${link.id}`
  return (
    <List.Rows>
      {above.map((link) => (
        <List.Row title={link.statement} href={goalAt(link.space, link.goal)} note={noteOf(link, reader)}>
          {link.how && <Mark.Own>{link.how}</Mark.Own>}
          <Layout.Actions>
            <Button
              kind="quiet"
              href={`${goalAt(goal.space, goal.id)}/serves?change=${link.id}#link`}
              label={say('changeNamed', { name: link.statement })}
            >
              {say('change')}
            </Button>
            {link.changed && (
              <form method="post" action={`${at(link)}/reading`}>
                <Button kind="quiet" label={say('stillFitsNamed', { goal: link.statement })}>
                  {say('stillFits')}
                </Button>
              </form>
            )}
            <form method="post" action={`${at(link)}/ending`}>
              <Button kind="quiet" label={say('unlinkNamed', { goal: link.statement })}>
                {say('unlink')}
              </Button>
            </form>
          </Layout.Actions>
        </List.Row>
      ))}
    </List.Rows>
  )
}

const OfPurpose = ({ reader, home, goal, offered, sentences }: ServesProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section id="sentences" title={say('servesSentences')}>
      {offered.length === 0 ? (
        <p>
          {say('noPurposeYet')} <a href={purposeAt(home.id)}>{say('writePurpose')}</a>
        </p>
      ) : (
        <Field.Form action={`${goalAt(goal.space, goal.id)}/sentences`}>
          <Field.Choices
            name="sentence"
            many
            label={say('sentencesLabel')}
            chosen={sentences}
            options={offered.map((sentence) => ({ value: sentence, label: sentence }))}
          />
          <Layout.Actions>
            <Button kind="plain">{say('keepSentences')}</Button>
          </Layout.Actions>
        </Field.Form>
      )}
    </Layout.Section>
  )
}

const Apart = ({ reader, goal, answers }: ServesProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section id="apart" title={say('apartTitle')}>
      <Field.Form action={`${goalAt(goal.space, goal.id)}/apart`} keep={`apart-${goal.id}`}>
        <Field.Area
          name="apart"
          rows={2}
          label={say('apart')}
          hint={say('apartHint')}
          value={textOf(answers?.apart) ?? goal.apart}
        />
        <Layout.Actions>
          <Button kind="plain">{say('keepReason')}</Button>
        </Layout.Actions>
      </Field.Form>
    </Layout.Section>
  )
}
