import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Layout, Mark } from '#ui'
import type { CycleInvitation } from './invitation.ts'
import { words } from './words.ts'

interface InvitationProps {
  reader: Reader
  invitation: CycleInvitation
}

/** An invitation to a cycle, for the one it is for: to begin, to decline, or to leave alone. */
export const InvitationPage = ({ reader, invitation }: InvitationProps) => {
  const say = words(reader.language)
  const name = invitation.by ?? say('someone')
  const { organization, template } = invitation
  return (
    <>
      <Layout.Head
        title={say('invitedTitle', { name })}
        over={organization && say('invitedFor', { organization })}
        lead={say('invitedUntil', { day: sayDay(invitation.until, 'day', reader) })}
        back={{ href: '/cycles', label: say('cycles') }}
      />
      {invitation.note && <Mark.Own from={name}>{invitation.note}</Mark.Own>}
      {template && <p>{say('invitedTemplate', { title: template.title })}</p>}
      <Answer {...{ reader, invitation }} />
    </>
  )
}

const Answer = ({ reader, invitation }: InvitationProps) => {
  const say = words(reader.language)
  const name = invitation.by ?? say('someone')
  const { space, id, answer } = invitation
  const at = `/cycles/invitations/${space}/${id}`
  if (answer === 'begun') return <p>{say('invitedBegun')}</p>
  if (answer === 'declined')
    return (
      <form method="post" action={`${at}/declining/ending`}>
        <p>{say('invitedDeclined', { name })}</p>
        <Button kind="plain">{say('invitedUndo')}</Button>
      </form>
    )
  return (
    <form method="post" action={`${at}/declining`}>
      <Layout.Actions>
        <Button href={`/cycles/new?invitation=${space}/${id}`}>{say('invitedBegin')}</Button>
        <Button kind="quiet">{say('invitedNot')}</Button>
      </Layout.Actions>
      <p class="note">{say('invitedPrivate', { name })}</p>
    </form>
  )
}
