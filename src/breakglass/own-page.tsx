import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { stateOf, type Access } from './access.ts'
import { sayState, whatOf } from './say-access.ts'
import { words } from './words.ts'

interface OwnProps {
  reader: Reader
  /** Every confirmed access to what the reader wrote, ever. */
  accesses: Access[]
  /** When each was opened, the latest first. */
  openings: { accessId: string; at: Date }[]
}

/** Who could read, or can read, what the reader did not share. */
export const OwnPage = ({ reader, accesses, openings }: OwnProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('mineTitle')}
        lead={say('mineLead')}
        back={{ href: '/me', label: say('back') }}
      />
      {accesses.length === 0 && <p>{say('mineNone')}</p>}
      {accesses.length > 0 && (
        <List.Rows>
          {accesses.map((access) => (
            <List.Row
              title={say(stateOf(access, reader.now) === 'open' ? 'mineReads' : 'mineOver', {
                reader: access.reader ?? say('someone'),
                what: whatOf(access, reader),
              })}
              href={`/break-glass/${access.id}`}
              note={`${sayState(access, reader)} · ${sayOpenings(access, openings, reader)}`}
            />
          ))}
        </List.Rows>
      )}
    </>
  )
}

function sayOpenings({ id }: Access, openings: OwnProps['openings'], reader: Reader): string {
  const these = openings.filter(({ accessId }) => accessId === id)
  const last = these[0] ? sayInstant(these[0].at, 'moment', reader) : ''
  return words(reader.language)('openings', { n: these.length, last })
}
