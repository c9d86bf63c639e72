import { dayOf, sayDay, sayInstant } from '#language'
import type { Goal } from '#focus'
import type { Reader } from '#people'
import type { StandardOption } from '#standards'
import { whoSees, type Seen } from '#sharing'
import { Button, Layout, List, Mark, Note, Prose } from '#ui'
import type { ComponentChildren } from 'preact'
import { Attachments } from './attachments.tsx'
import { ClaimForm, Claims } from './claims.tsx'
import { ShownStandards, StandardForm } from './shown-standards.tsx'
import type { ShownStandard } from './standard.ts'
import { firstWords, type Attachment, type Claim, type Evidence, type Version } from './evidence.ts'
import { nameOfEntry } from './name-of-entry.ts'
import { words } from './words.ts'

interface EvidenceProps {
  reader: Reader
  evidence: Evidence
  claims: Claim[]
  standards: ShownStandard[]
  attachments: Attachment[]
  /** Known to the owner alone. */
  own?: {
    audiences: Seen[]
    goals: Pick<Goal, 'id' | 'statement'>[]
    options: StandardOption[]
    versions: Version[]
  }
  /** What others say to it. */
  feedback?: ComponentChildren
  /** Whose it is, for somebody it is shared with. */
  ownerName?: string
  /** Was it captured just now? */
  kept?: boolean
}

/** One entry: what happened, what it shows, who can see it, what it said before. */
export const EvidencePage = (props: EvidenceProps) => {
  const { reader, evidence, claims, attachments, own } = props
  const say = words(reader.language)
  return (
    <>
      <Head {...props} />
      {props.kept && own && <Kept {...props} />}
      {evidence.trashed && (
        <Note.Notice
          kind="due"
          action={<Post to={`/portfolio/${evidence.id}/trash/ending`} label={say('takeBack')} />}
        >
          {say('trashed')}
        </Note.Notice>
      )}
      <Layout.Columns
        side={
          <>
            {props.feedback}
            <Days {...props} />
          </>
        }
      >
        <Attachments {...{ reader, evidence, attachments }} />
        <Words {...props} />
        <Layout.Section title={say('claims')}>
          <Claims {...{ reader, claims }} id={own && evidence.id} />
          {own && !evidence.trashed && (
            <ClaimForm {...{ reader, claims }} id={evidence.id} goals={own.goals} />
          )}
        </Layout.Section>
        <Standards {...props} />
        {own && own.versions.length > 1 && <Versions {...{ reader, versions: own.versions }} />}
      </Layout.Columns>
    </>
  )
}

const Standards = ({ reader, evidence, standards, own }: EvidenceProps) => {
  const say = words(reader.language)
  if (!own && standards.length === 0) return null
  return (
    <Layout.Section title={say('standardsShown')}>
      <ShownStandards {...{ reader, standards }} id={own && evidence.id} />
      {own && !evidence.trashed && (
        <StandardForm {...{ reader, standards }} id={evidence.id} options={own.options} />
      )}
    </Layout.Section>
  )
}

const Kept = ({ reader, evidence }: EvidenceProps) => {
  const say = words(reader.language)
  return (
    <Note.Notice action={<Post to={`/portfolio/${evidence.id}/trash`} label={say('undo')} />}>
      {say('keptNow')} <a href={`/sharing/evidence/${evidence.id}`}>{say('shareIt')}</a>
    </Note.Notice>
  )
}

const Words = ({ reader, evidence, own }: EvidenceProps) => {
  const say = words(reader.language)
  return (
    <>
      {evidence.caption ? (
        <Prose markdown={evidence.caption} />
      ) : (
        <Mark.Own asked>{say('askSentence')}</Mark.Own>
      )}
      {evidence.link && (
        <p>
          <a href={evidence.link} rel="noopener noreferrer">
            {say('linkOut')}
          </a>{' '}
          <span class="note">{evidence.link}</span>
        </p>
      )}
      {own && !evidence.trashed && (
        <Layout.Actions>
          <Button
            kind={evidence.caption ? 'plain' : 'primary'}
            href={`/portfolio/${evidence.id}/words`}
            icon="pencil"
          >
            {say(evidence.caption ? 'edit' : 'writeSentence')}
          </Button>
          <Post to={`/portfolio/${evidence.id}/trash`} label={say('trash')} />
        </Layout.Actions>
      )}
    </>
  )
}

const Head = ({ reader, evidence, own, ownerName }: EvidenceProps) => {
  const say = words(reader.language)
  const label = own
    ? whoSees(own.audiences, reader)
    : { words: say('sharedBy', { name: ownerName ?? '' }), who: 'two' as const }
  return (
    <Layout.Head
      title={nameOfEntry(evidence, reader)}
      back={{ href: own ? '/portfolio' : '/people', label: say(own ? 'back' : 'backToShared') }}
      lead={<Mark.WhoSees {...label} href={own && `/sharing/evidence/${evidence.id}`} />}
    />
  )
}

const Days = ({ reader, evidence }: EvidenceProps) => {
  const say = words(reader.language)
  const captured = dayOf(evidence.capturedAt, reader.timeZone)
  const happened = <time datetime={evidence.practisedOn}>{sayDay(evidence.practisedOn, 'long', reader)}</time>
  const added = <time datetime={captured}>{sayDay(captured, 'long', reader)}</time>
  return (
    <List.Facts
      facts={
        captured === evidence.practisedOn
          ? [[say('day'), happened]]
          : [
              [say('day'), happened],
              [say('capturedOn'), added],
            ]
      }
    />
  )
}

const Versions = ({ reader, versions }: { reader: Reader; versions: Version[] }) => {
  const say = words(reader.language)
  return (
    <Layout.Details summary={say('versions')}>
      <p class="note">{say('versionsNote')}</p>
      <List.Rows>
        {versions.slice(1).map((version) => (
          <List.Row title={version.title || say('caption')} note={sayInstant(version.at, 'moment', reader)}>
            <Mark.Own>{firstWords(version.caption, 2000)}</Mark.Own>
          </List.Row>
        ))}
      </List.Rows>
    </Layout.Details>
  )
}

const Post = ({ to, label }: { to: string; label: string }) => (
  <form method="post" action={to}>
    <Button kind="quiet">{label}</Button>
  </form>
)
