import type { Reader } from '#people'
import { Button, Layout, List, Note } from '#ui'
import type { Invitation } from './invitation.ts'
import { sayState } from './say-state.ts'
import { words } from './words.ts'

interface InvitationsProps {
  reader: Reader
  list: Invitation[]
  page: number
  more: boolean
  /** Do letters go out? */
  mail: boolean
  /** How many of a list were invited just now, and how many had an invitation. */
  listed?: { invited: number; already: number }
}

/** Who was invited, the newest first, and how each invitation stands. */
export const InvitationsPage = ({ reader, list, page, more, mail, listed }: InvitationsProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('invitations')}
        back={{ href: '/administration', label: say('administration') }}
        lead={say('invitationsLead')}
        action={<Button href="/invitations/new">{say('invite')}</Button>}
      />
      {listed && <Note.Notice kind="done">{say('rosterDone', listed)}</Note.Notice>}
      <p>
        <Button kind="plain" href="/invitations/lists/new">
          {say('roster')}
        </Button>
      </p>
      {!mail && list.length > 0 && <p class="note">{say('noMail')}</p>}
      {list.length === 0 && <p class="note">{say('nobodyYet')}</p>}
      {list.length > 0 && (
        <List.Rows>
          {list.map((one) => (
            <List.Row
              title={one.name}
              href={`/invitations/${one.id}`}
              note={`${one.title}, ${one.organization} · ${sayState(one, reader)}`}
            />
          ))}
        </List.Rows>
      )}
      {(page > 1 || more) && (
        <List.Pager
          label={say('pages')}
          here={say('page', { page })}
          newer={page > 1 ? { href: `/invitations?page=${page - 1}`, label: say('newer') } : undefined}
          older={more ? { href: `/invitations?page=${page + 1}`, label: say('older') } : undefined}
        />
      )}
    </>
  )
}
