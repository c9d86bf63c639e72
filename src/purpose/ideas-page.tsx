import type { Reader } from '#people'
import { Button, Layout, List, Mark } from '#ui'
import { ideas } from './idea.ts'
import type { IdeaNote } from './ideas.store.ts'
import { words } from './words.ts'

/** All ideas about leadership; what was written to them stands beneath. */
export const IdeasPage = ({ reader, notes }: { reader: Reader; notes: readonly IdeaNote[] }) => {
  const say = words(reader.language)
  const noteOf = (key: string) => notes.find(({ idea }) => idea === key)
  return (
    <>
      <Layout.Head
        title={say('ideas')}
        lead={say('ideasLead')}
        back={{ href: '/purpose#ideas', label: say('backToPurpose') }}
        action={
          <Button kind="plain" icon="people" href="/purpose/ideas/together">
            {say('togetherLink')}
          </Button>
        }
      />
      <List.Rows>
        {ideas.map(({ key, title, whose }) => {
          const note = noteOf(key)
          const about = [whose && say('whose', { name: whose }), note && !note.words && say('read')]
          return (
            <List.Row
              {...{ title }}
              href={`/purpose/ideas/${key}`}
              note={about.filter(Boolean).join(' · ') || undefined}
            >
              {note?.words && <Mark.Own>{note.words}</Mark.Own>}
            </List.Row>
          )
        })}
      </List.Rows>
    </>
  )
}
