import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { CountedPlace } from './counted-place.ts'
import { words } from './words.ts'

/** How many leaders of an organization meet: off until it is switched on, counts alone, no names. */
export const MeetingsPage = ({ reader, place }: { reader: Reader; place: CountedPlace }) => {
  const say = words(reader.language)
  const { id, name, since, told } = place
  return (
    <>
      <Layout.Head
        title={say('meetings')}
        lead={say(since ? 'meetingsOn' : 'meetingsOff', {
          name,
          day: since ? sayDay(since, 'day', reader) : '',
        })}
        back={{ href: `/organizations/${id}`, label: name }}
      />
      {place.keep && (
        <form method="post" action={`/organizations/${id}/meetings/${since ? 'ending' : 'counting'}`}>
          <Button kind={since ? 'plain' : undefined}>{say(since ? 'meetingsStop' : 'meetingsStart')}</Button>
        </form>
      )}
      {told.length > 0 && (
        <List.Rows>
          {told.map(({ month, ...counts }) => (
            <List.Row title={sayDay(month, 'month', reader)} note={say('met', counts)} />
          ))}
        </List.Rows>
      )}
      {since && told.length === 0 && <p class="note">{say('meetingsNone')}</p>}
      <p class="note">{say('meetingsHow')}</p>
    </>
  )
}
