import type { Complaints } from '#forms'
import type { Reader } from '#people'
import { roleKinds } from '#posts'
import { Button, Field, Layout, List, Note } from '#ui'
import { addressOfVersion } from './address.ts'
import { uses, type Adopted } from './adoption.ts'
import type { Front } from './front.ts'
import { sayAdoption } from './say-adoption.ts'
import { sayStanding } from './say-front.ts'
import { sentencesOf, words } from './words.ts'

export interface AdoptingProps {
  reader: Reader
  front: Front
  /** Organizations whose frameworks the reader keeps. */
  places: { id: string; name: string }[]
  /** What just happened, as the page is asked for again. */
  done?: 'adopted' | 'ended' | 'deprecated'
  answers?: Record<string, unknown>
  complaints?: Complaints
  /** The adoption whose last day was refused. */
  ending?: string
}

/** Which organization uses a version, for what and for whom; to end that, and to say that it is no longer in use. */
export const AdoptingPage = (props: AdoptingProps) => {
  const { reader, front, done, complaints } = props
  const say = words(reader.language)
  const kept = front.adoptions.filter(({ keeps }) => keeps)
  return (
    <>
      <Layout.Head
        title={say('adoptTitle', { title: front.title })}
        over={sayStanding(front, reader.language)}
        lead={say(`adoptLead.${front.status}`)}
        back={{ href: addressOfVersion(front.space, front.id), label: front.title }}
      />
      <Field.Errors {...sentencesOf(reader.language, complaints)} />
      {done && <Note.Notice>{say(`done.${done}`)}</Note.Notice>}
      {kept.length > 0 && <Kept {...props} {...{ kept }} />}
      {front.status !== 'deprecated' && <AdoptForm {...props} />}
      {front.keeps && front.status === 'adopted' && <Deprecate {...props} />}
    </>
  )
}

/** What the reader's organizations use it for now, each with its end. */
const Kept = ({ reader, front, kept, ending, complaints }: AdoptingProps & { kept: Adopted[] }) => {
  const say = words(reader.language)
  const { errors } = sentencesOf(reader.language, complaints)
  const path = `${addressOfVersion(front.space, front.id)}/adoptions`
  return (
    <Layout.Section title={say('inUse')}>
      <List.Rows>
        {kept.map((one) => (
          <List.Row title={one.organization} note={sayAdoption(one, reader)}>
            <Layout.Details summary={say(one.ends ? 'changeEnd' : 'endUse')} open={one.id === ending}>
              <Field.Form action={`${path}/${one.space}/${one.id}/ending`}>
                <Field.Day
                  name="ends"
                  id={one.id === ending ? undefined : `ends-${one.id}`}
                  error={one.id === ending ? errors.ends : undefined}
                  label={say('lastDay')}
                  hint={say('lastDayHint')}
                  value={one.ends ?? reader.today}
                />
                <Layout.Actions>
                  <Button kind="plain">{say('keepEnd')}</Button>
                </Layout.Actions>
              </Field.Form>
            </Layout.Details>
          </List.Row>
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const AdoptForm = (props: AdoptingProps) => {
  const { reader, front } = props
  const say = words(reader.language)
  return (
    <Layout.Section title={say('adopt')}>
      <Field.Form action={`${addressOfVersion(front.space, front.id)}/adoptions`}>
        <AdoptFields {...props} />
        <Layout.Actions>
          <Button>{say(front.status === 'draft' ? 'adoptAndFix' : 'adoptDo')}</Button>
        </Layout.Actions>
      </Field.Form>
    </Layout.Section>
  )
}

const AdoptFields = ({ reader, places, answers = {}, complaints }: AdoptingProps) => {
  const say = words(reader.language)
  const { errors } = sentencesOf(reader.language, complaints)
  const field = (name: string) => ({ name, error: errors[name] })
  const chosen = (name: string) => [answers[name] ?? []].flat().map(String)
  const only = places.length === 1 ? places[0]?.id : undefined
  return (
    <>
      <Field.Select
        {...field('organization')}
        label={say('whichOrganization')}
        empty={only ? undefined : say('choosePlace')}
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen('organization')[0] ?? only}
      />
      <Field.Choices
        many
        {...field('uses')}
        label={say('whatFor')}
        options={uses.map((use) => ({ value: use, label: say(`use.${use}`) }))}
        chosen={chosen('uses')}
      />
      <Field.Choices
        many
        {...field('roleKinds')}
        label={say('forWhom')}
        hint={say('forWhomHint')}
        options={roleKinds.map((kind) => ({ value: kind, label: say(`kindOf.${kind}`) }))}
        chosen={chosen('roleKinds')}
      />
      <Field.Day
        {...field('starts')}
        label={say('firstDay')}
        value={String(answers.starts ?? reader.today)}
      />
    </>
  )
}

const Deprecate = ({ reader, front }: AdoptingProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('deprecate')}>
      <p>{say('deprecateLead')}</p>
      <form method="post" action={`${addressOfVersion(front.space, front.id)}/deprecation`}>
        <Button kind="plain">{say('deprecateDo')}</Button>
      </form>
    </Layout.Section>
  )
}
