import { sayInstant } from '#language'
import type { Complaints } from '#forms'
import type { Reader } from '#people'
import { Links, seal } from '#snapshots'
import { Button, Field, Layout, List, Mark } from '#ui'
import { isOut } from './find-copy-out.ts'
import { NoteWords } from './note-words.tsx'
import { readCopy, type NoteCopy } from './note-copy.ts'
import { linkDays, type Note } from './note.ts'
import { QuestionsSection } from './questions-section.tsx'
import type { Question } from './question.ts'
import { sayStage } from './say-stage.ts'
import type { Structure } from './structure.ts'
import { sentencesOf, words } from './words.ts'

export interface NotePageProps {
  reader: Reader
  note: Note
  structures: Structure[]
  /** Its copies, the latest first. */
  copies: Links.Published[]
  questions: Question[]
  /** The note as it would be published today. */
  manifest: NoteCopy
  /** The id the next copy will have. */
  once: string
  /** The whole address of the copy that is out. */
  link?: string
  complaints?: Complaints
}

/** One note, for its writer: what it says, where it is, what came back. */
export const NotePage = (props: NotePageProps) => {
  const { reader, note, copies, manifest, link, complaints } = props
  const say = words(reader.language)
  const out = copies.find((copy) => isOut(copy, reader.now))
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={out ? readCopy(out.manifest).title : note.title}
        over={say('note')}
        lead={<Mark.WhoSees words={say(out ? 'whoHasLink' : 'onlyYouShort')} who={out ? 'link' : 'one'} />}
        back={{ href: '/structures/notes', label: say('notes') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {out && link && <Out {...props} copy={out} link={link} />}
      {!out && <Publish {...props} />}
      <QuestionsSection {...props} />
      <Layout.Section title={say(out ? 'whatIsOut' : 'whatWillBeSeen')}>
        <NoteWords place={reader} copy={out ? readCopy(out.manifest) : manifest} under={2} />
      </Layout.Section>
      <For {...props} />
      <Earlier {...props} copies={copies.filter((copy) => copy !== out)} />
      <Foot {...props} out={Boolean(out)} />
    </>
  )
}

const Out = ({ reader, note, copy, link }: NotePageProps & { copy: Links.Published; link: string }) => {
  const say = words(reader.language)
  const opened = copy.openedAt !== null
  return (
    <Layout.Section title={say('handOver')}>
      <p>{sayStage(copy, reader)}</p>
      <Field.Share
        name="link"
        label={say('link')}
        hint={say('linkHint')}
        value={link}
        words={{ copy: say('copyLink'), copied: say('linkCopied'), share: say('shareLink') }}
      />
      <Layout.Actions>
        <Button href={`/structures/notes/${note.id}/sheet`} icon="printer" kind="plain">
          {say('onPaper')}
        </Button>
        <form method="post" action={`/structures/notes/${note.id}/copies/${copy.id}/ending`}>
          <Button kind="quiet">{say(opened ? 'endLink' : 'takeBack')}</Button>
        </form>
      </Layout.Actions>
    </Layout.Section>
  )
}

const Publish = ({ reader, note, manifest, once }: NotePageProps) => {
  const say = words(reader.language)
  const at = `/structures/notes/${note.id}`
  if (note.aside) return null
  const change = (
    <Button href={`${at}/edit`} icon="pencil" kind={note.words ? 'plain' : 'primary'}>
      {say('changeNote')}
    </Button>
  )
  if (!note.words)
    return (
      <>
        <p class="note">{say('wrong.empty')}</p>
        <Layout.Actions>{change}</Layout.Actions>
      </>
    )
  return (
    <Field.Form action={`${at}/copies`}>
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="seal" value={seal(manifest).sha256} />
      <Field.Select
        name="days"
        label={say('linkLasts')}
        short
        value="30"
        options={linkDays.map((days) => ({ value: String(days), label: say('days', { n: days }) }))}
      />
      <Layout.Actions>
        <Button icon="share">{say('publish')}</Button>
        {change}
      </Layout.Actions>
      <p class="note">{say('publishLead')}</p>
    </Field.Form>
  )
}

const For = ({ reader, note, structures }: NotePageProps) => {
  const names = structures.filter(({ id }) => note.readers.includes(id)).map(({ name }) => name)
  if (names.length === 0) return null
  return (
    <p class="note" dir="auto">
      {words(reader.language)('forThese', { names: names.join(', ') })}
    </p>
  )
}

const Earlier = ({ reader, copies }: Pick<NotePageProps, 'reader' | 'copies'>) => {
  const say = words(reader.language)
  if (copies.length === 0) return null
  return (
    <Layout.Details summary={say('earlierCopies', { n: copies.length })}>
      <List.Rows>
        {copies.map((copy) => (
          <List.Row
            title={say('publishedOn', { at: sayInstant(copy.handedAt, 'moment', reader) })}
            note={sayStage(copy, reader)}
          />
        ))}
      </List.Rows>
    </Layout.Details>
  )
}

const Foot = ({ reader, note, out }: NotePageProps & { out: boolean }) => {
  const say = words(reader.language)
  return (
    <Layout.Actions>
      {out && (
        <Button href={`/structures/notes/new?again=${note.id}`} kind="quiet">
          {say('newFromThis')}
        </Button>
      )}
      <form method="post" action={`/structures/notes/${note.id}/${note.aside ? 'aside/ending' : 'aside'}`}>
        <Button kind="quiet">{say(note.aside ? 'takeUp' : 'putAside')}</Button>
      </form>
    </Layout.Actions>
  )
}
