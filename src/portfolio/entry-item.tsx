import { sayDay } from '#language'
import type { Reader } from '#people'
import { whoSees } from '#sharing'
import { List, Mark, Picture } from '#ui'
import { entryOf, type Entry, type ToldEntry } from './entry.ts'
import { firstWords } from './evidence.ts'
import { photoAddress } from './photo-address.ts'
import { words } from './words.ts'

const icons = { sentence: 'pencil', photo: 'camera', file: 'file', link: 'link' } as const

/** What the lines of all entries share. */
interface Around {
  reader: Pick<Reader, 'id' | 'language' | 'timeZone' | 'today'>
  /** The goals of the portfolio in their order, in few words. */
  goals: { id: string; words: string }[]
}

/** The lines of the portfolio's list: most say at each look what they said at the one before. */
export const linesOfEntries = List.drawnOnce(({ reader, goals }: Around, told: ToldEntry) => (
  <EntryItem {...{ reader, goals }} entry={entryOf(told)} />
))

const EntryItem = ({ reader, entry, goals }: Around & { entry: Entry }) => {
  const say = words(reader.language)
  const { photo } = entry
  const kind = say(`kindOne.${entry.kind}`)
  const title = entry.title || firstWords(entry.excerpt, 60) || say('untitled', { kind: kind.toLowerCase() })
  const mine = goals.filter(({ id }) => entry.goals.includes(id))
  const statements = mine.map((goal) => goal.words).join('; ')
  return (
    <List.Entry
      title={title}
      href={`/portfolio/${entry.id}`}
      picture={
        photo &&
        photo.state !== 'refused' && (
          <Picture.Photo
            src={(width) => photoAddress(reader.id, photo.fileId, width)}
            alt={photo.alt}
            width={photo.width ?? 4}
            height={photo.height ?? 3}
          />
        )
      }
      kind={{ icon: icons[entry.kind], label: kind }}
      shows={statements && say('shows', { statements })}
      foot={<Foot {...{ reader, entry, kind }} />}
    >
      {entry.excerpt ? (
        entry.title ? (
          <Mark.Own>{entry.long ? `${entry.excerpt.trimEnd()}…` : entry.excerpt}</Mark.Own>
        ) : null
      ) : (
        <Mark.Own asked>
          {say('askSentence')} <a href={`/portfolio/${entry.id}/words`}>{say('writeSentence')}</a>
        </Mark.Own>
      )}
    </List.Entry>
  )
}

const Foot = ({ reader, entry, kind }: Omit<Around, 'goals'> & { entry: Entry; kind: string }) => {
  const say = words(reader.language)
  const more = [kind.toLowerCase(), entry.files > 1 && say('files', { n: entry.files })].filter(Boolean)
  return (
    <>
      <Mark.WhoSees {...whoSees(entry.audiences, reader)} href={`/sharing/evidence/${entry.id}`} />
      <Mark.DateLine iso={entry.practisedOn} words={sayDay(entry.practisedOn, 'day', reader)} more={more} />
    </>
  )
}
