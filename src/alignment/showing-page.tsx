import { sayList } from '#language'
import type { Reader } from '#people'
import { Copy, isOut, seal, ShownUpward, type Manifest, type recipientsOf, type Showing } from '#snapshots'
import { Button, Card, Field, Layout, Mark, Note } from '#ui'
import { choosable, type Choosable, type GoalToShow } from './goal-to-show.ts'
import { words } from './words.ts'

type Recipients = Awaited<ReturnType<typeof recipientsOf>>

export interface ShowingPageProps {
  reader: Reader
  goal: GoalToShow
  recipients: Recipients
  shown: Showing[]
  /** Once it is chosen to whom: who reads there, and the copy as they will see it. */
  recipient?: Recipients[number]
  manifest?: Manifest
  chosen: readonly Choosable[]
  /** The id under which the copy will be kept. */
  once: string
  /** Something came in between: the goal changed, or somebody had opened it. */
  between?: 'changed' | 'opened'
}

/** Showing a goal upward: to whom, what of it, exactly as it will be seen; and where it was shown before. */
export const ShowingPage = (props: ShowingPageProps) => {
  const { reader, goal, recipients, shown, manifest, between } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('showing.title')}
        over={goal.statement}
        back={{ href: `/goals/${goal.id}`, label: say('showing.back') }}
        lead={say('showing.lead')}
      />
      {between && <Note.Notice kind="due">{say(`showing.${between}`)}</Note.Notice>}
      {shown.length > 0 && (
        <Layout.Section title={say('showing.shown')} id="shown">
          <ShownUpward {...{ reader, shown }} at={`/goals/${goal.id}/showing`} />
        </Layout.Section>
      )}
      {recipients.length === 0 ? <p>{say('showing.nobody')}</p> : <Choosing {...props} />}
      {manifest && <Preview {...props} manifest={manifest} />}
    </>
  )
}

const Choosing = ({ reader, goal, recipients, recipient, chosen, shown }: ShowingPageProps) => {
  const say = words(reader.language)
  const first = recipient ?? recipients[0]
  const out = shown.some((one) => isOut(one, reader.now))
  return (
    <Layout.Section title={say(out ? 'showing.again' : 'showing.choose')}>
      <Field.Form action={`/goals/${goal.id}/showing#preview`} method="get">
        <Field.Choices
          name="to"
          label={say('showing.to')}
          chosen={first && [first.id]}
          options={recipients.map(({ id, name, readers }) => ({
            value: id,
            label: name,
            hint: say('showing.readers', { readers: sayList(readers, reader.language) }),
          }))}
        />
        <Field.Choices
          name="with"
          many
          label={say('showing.with')}
          hint={say('showing.withHint')}
          chosen={[...chosen]}
          options={choosable.map((part) => ({ value: part, label: say(`showing.with.${part}`) }))}
        />
        <Layout.Actions>
          <Button kind={recipient ? 'plain' : 'primary'}>{say('showing.look')}</Button>
        </Layout.Actions>
      </Field.Form>
    </Layout.Section>
  )
}

const Preview = (props: ShowingPageProps & { manifest: Manifest }) => {
  const { reader, goal, recipient, manifest, chosen, once, shown } = props
  const say = words(reader.language)
  const { sha256 } = seal(manifest)
  const { organization } = manifest.to
  const same = shown.some((one) => one.sha256 === sha256 && isOut(one, reader.now))
  const readers = sayList(recipient?.readers ?? [], reader.language)
  return (
    <Layout.Section title={say('showing.preview')} id="preview">
      <p class="lead">
        <Mark.WhoSees words={say('showing.who', { organization, readers })} who="group" />
      </p>
      <Card.Plain title={manifest.from.name}>
        <Copy {...{ place: reader, manifest }} />
      </Card.Plain>
      {same ? (
        <p class="note">{say('showing.same', { organization })}</p>
      ) : (
        <Field.Form action={`/goals/${goal.id}/showing`}>
          {Object.entries({ to: manifest.to.space, once, sha256 }).map(([name, value]) => (
            <input type="hidden" {...{ name, value }} />
          ))}
          {chosen.map((value) => (
            <input type="hidden" name="with" value={value} />
          ))}
          <p class="note">{say('showing.waits')}</p>
          <Layout.Actions>
            <Button>{say('showing.show', { organization })}</Button>
          </Layout.Actions>
        </Field.Form>
      )}
    </Layout.Section>
  )
}
