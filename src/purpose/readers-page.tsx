import type { Reader } from '#people'
import { Layout, List, Mark } from '#ui'
import type { ComponentChildren } from 'preact'
import type { PhilosophyAnswers } from './philosophy.ts'
import { PhilosophyWords } from './philosophy-words.tsx'
import type { Purpose } from './purpose.ts'
import { words } from './words.ts'

interface SharedProps {
  reader: Reader
  /** Whose it is; missing where the reader cannot find them. */
  owner: string | null
  /** What others say to it. */
  feedback?: ComponentChildren
}

/** What a cycle of somebody else is for, to read. */
export const SharedPurposePage = (props: SharedProps & { purpose: Purpose }) => {
  const { reader, purpose, feedback } = props
  const say = words(reader.language)
  const { uses: mix, tellings, audience, why } = purpose
  return (
    <>
      <Head {...props} title={say('title')} />
      {why && <Mark.Own from={say('why')}>{why}</Mark.Own>}
      <List.Rows>
        {mix.map((use) => (
          <List.Row title={<strong>{say(`use.${use}`)}</strong>}>
            {tellings[use]?.audience && <Mark.Own>{tellings[use].audience}</Mark.Own>}
            {tellings[use]?.decides && <p>{say('theyDecide', { what: tellings[use].decides })}</p>}
          </List.Row>
        ))}
      </List.Rows>
      {audience && <Mark.Own>{audience}</Mark.Own>}
      {feedback}
    </>
  )
}

/** What somebody else believes, values and therefore does, to read. */
export const SharedPhilosophyPage = (props: SharedProps & { philosophy: PhilosophyAnswers }) => {
  const { reader, philosophy, feedback } = props
  const say = words(reader.language)
  return (
    <>
      <Head {...props} title={say('philosophy')} />
      <PhilosophyWords {...{ reader, philosophy }} />
      {feedback}
    </>
  )
}

const Head = ({ reader, owner, title }: SharedProps & { title: string }) => {
  const say = words(reader.language)
  const name = owner ?? say('somebody')
  return (
    <Layout.Head
      title={title}
      back={{ href: '/people', label: say('backToPeople') }}
      lead={<Mark.WhoSees words={say('sharedBy', { name })} who="two" />}
    />
  )
}
