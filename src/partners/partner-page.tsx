import { AgreementSection, type AgreementState } from '#agreements'
import { sayInstant } from '#language'
import type { Candidate, Reader } from '#people'
import { Button, Layout, List, Note } from '#ui'
import type { ComponentChildren } from 'preact'
import { AnswerForms } from './answer-forms.tsx'
import type { Given } from './given.ts'
import { HoursSection, type HoursForm } from './hours-section.tsx'
import type { ShownItem } from './partner-tools.ts'
import type { Partnership } from './partnership.ts'
import { ShownSection } from './shown-section.tsx'
import { words } from './words.ts'

export interface PartnerPageProps {
  reader: Reader
  pair: Partnership
  /** The other as the directory shows them; nobody knows them there without. */
  card: Omit<Candidate, 'name'> | undefined
  /** Is it the reader's main partnership, and do they have another that could be? */
  main: boolean
  several: boolean
  agreement: AgreementState | undefined
  given: Given[]
  shown: ShownItem[]
  /** The next meeting and open promises, said by the modules above. */
  meetings?: ComponentChildren
  hours?: HoursForm
}

/** A partnership or an outside coaching: how it stands, what was agreed, what the two show each other. */
export const PartnerPage = (props: PartnerPageProps) => {
  const { reader, pair } = props
  const say = words(reader.language)
  const { kind, state, other } = pair
  const day = sayInstant(pair.since, 'full', reader)
  return (
    <>
      <Layout.Head
        title={other.name}
        over={overOf(props)}
        back={{ href: '/people', label: say('people') }}
        lead={say(`lead.${state}`, { kind, day, name: other.name })}
      />
      <CardLine {...props} />
      <AnswerForms {...{ reader, pair }} />
      {state === 'paused' && <Paused {...props} />}
      {(state === 'active' || state === 'paused') && <Lasting {...props} />}
    </>
  )
}

/** Who the other is to the reader; whoever has not answered yet is nothing to them yet. */
function overOf({ reader, pair: { kind, state, asked }, main }: PartnerPageProps) {
  const say = words(reader.language)
  if (state === 'asked') return say('overAsked')
  if (state === 'asking') return say('waitingTitle')
  return say('over', { kind, asked: asked ? 'yes' : 'no', main: main ? 'yes' : 'no' })
}

const CardLine = ({ reader, pair, card }: PartnerPageProps) => {
  if (!card) return null
  const say = words(reader.language)
  const known = [card.pronouns, ...card.posts.map((post) => say('postAt', post))].filter(Boolean).join(' · ')
  return (
    <p class="note">
      {known && `${known} · `}
      <a href={`/people/${card.id}`}>{say('card', { name: pair.other.name })}</a>
    </p>
  )
}

const Lasting = (props: PartnerPageProps) => {
  const { reader, pair, meetings, agreement } = props
  const say = words(reader.language)
  return (
    <Layout.Columns
      side={
        <>
          <AgreementSection reader={reader} circle={pair.id} state={agreement} proposes />
          {pair.kind === 'coaching' && <HoursSection {...props} />}
          <Layout.Section title={say('lookAfter')} quiet>
            <FirstTalk {...props} />
            <Further {...props} />
          </Layout.Section>
        </>
      }
    >
      {meetings}
      <ShownSection {...props} />
    </Layout.Columns>
  )
}

const Paused = ({ reader, pair }: PartnerPageProps) => {
  const say = words(reader.language)
  const { name } = pair.other
  return (
    <Note.Notice
      kind="due"
      action={
        pair.pausedByMe && (
          <form method="post" action={`/partners/${pair.id}/pause/ending`}>
            <Button>{say('resume')}</Button>
          </form>
        )
      }
    >
      {say(pair.pausedByMe ? 'restsNote' : 'pausedByOther', { name })}
    </Note.Notice>
  )
}

const FirstTalk = ({ reader, pair }: PartnerPageProps) => {
  const say = words(reader.language)
  return (
    <List.Rows>
      <List.Row
        title={say('firstTalk')}
        href={`/partners/${pair.id}/first-talk`}
        note={say('firstTalkNote')}
      />
    </List.Rows>
  )
}

const Further = ({ reader, pair, main, several }: PartnerPageProps) => {
  const say = words(reader.language)
  const at = `/partners/${pair.id}`
  return (
    <Layout.Details summary={say('furtherTitle')}>
      <p>{say('furtherNote', { name: pair.other.name })}</p>
      <Layout.Actions>
        {pair.state === 'active' && (
          <form method="post" action={`${at}/pause`}>
            <Button kind="plain">{say('pause')}</Button>
          </form>
        )}
        <form method="post" action={`${at}/ending`}>
          <Button kind="plain">{say('end')}</Button>
        </form>
        {several && !main && (
          <form method="post" action={`${at}/main`}>
            <Button kind="quiet">{say('makeMain')}</Button>
          </form>
        )}
      </Layout.Actions>
    </Layout.Details>
  )
}
