import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { MadeInvitation } from './invitation.ts'
import { words } from './words.ts'

/** The invitations somebody made that still stand. */
export const InvitationsPage = ({ reader, made }: { reader: Reader; made: MadeInvitation[] }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('invitationsMade')}
        lead={say('madeLead')}
        back={{ href: '/cycles', label: say('cycles') }}
        action={<Button href="/cycles/invitations/new">{say('inviteTitle')}</Button>}
      />
      {made.length === 0 && <p>{say('madeNone')}</p>}
      {made.length > 0 && (
        <List.Rows>
          {made.map((one) => (
            <List.Row
              title={one.name}
              href={`/people/${one.personId}`}
              note={[
                say('madeUntil', { day: sayDay(one.until, 'day', reader) }),
                one.begun && say('madeBegun'),
              ]
                .filter(Boolean)
                .join(' · ')}
              aside={
                <form method="post" action={`/cycles/invitations/${one.id}/withdrawal`}>
                  <Button kind="quiet" label={say('takeBackOf', { name: one.name })}>
                    {say('takeBack')}
                  </Button>
                </form>
              }
            />
          ))}
        </List.Rows>
      )}
    </>
  )
}
