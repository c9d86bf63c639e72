import { sayInstant } from '#language'
import type { Reader } from '#people'
import type { Links } from '#snapshots'
import { Button, Card, Layout, List } from '#ui'
import type { NoteLine } from './notes.store.ts'
import { sayStage } from './say-stage.ts'
import { words } from './words.ts'

interface NotesProps {
  reader: Reader
  notes: NoteLine[]
  /** The latest first. */
  copies: Links.Published[]
}

/** A leader's information notes: drafts, what is out, what came back. */
export const NotesPage = ({ reader, notes, copies }: NotesProps) => {
  const say = words(reader.language)
  const write = (
    <Button href="/structures/notes/new" icon="plus">
      {say('writeNote')}
    </Button>
  )
  return (
    <>
      <Layout.Head
        title={say('notes')}
        lead={say('notesLead')}
        back={{ href: '/structures', label: say('title') }}
        action={notes.length > 0 && write}
      />
      {notes.length === 0 ? (
        <Card.Empty
          exampleTitle={say('example')}
          example={
            <List.Rows>
              <List.Row title={say('exampleNote')} note={say('exampleNoteNote')} />
            </List.Rows>
          }
          action={write}
        >
          <p>{say('emptyNotes')}</p>
        </Card.Empty>
      ) : (
        <List.Rows>
          {notes.map((note) => (
            <Line {...{ reader, note }} copy={copies.find(({ itemId }) => itemId === note.id)} />
          ))}
        </List.Rows>
      )}
    </>
  )
}

const Line = ({ reader, note, copy }: { reader: Reader; note: NoteLine; copy?: Links.Published }) => {
  const say = words(reader.language)
  const { id, title, readers, waiting, aside, changedAt } = note
  const draft = say('stage.draft', { at: sayInstant(changedAt, 'day', reader) })
  return (
    <List.Row
      {...{ title }}
      href={`/structures/notes/${id}`}
      due={waiting > 0 ? say('waiting', { n: waiting }) : undefined}
      note={[aside && say('asideShort'), readers.join(', '), copy ? sayStage(copy, reader) : draft]
        .filter(Boolean)
        .join(' · ')}
    />
  )
}
