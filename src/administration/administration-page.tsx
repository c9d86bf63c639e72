import type { Reader } from '#people'
import { Layout, List, Note } from '#ui'
import type { Rooms } from './rooms.ts'
import { words } from './words.ts'

const addresses: Record<keyof Rooms, string> = {
  organizations: '/organizations',
  roles: '/roles',
  supervision: '/supervision/office',
  invitations: '/invitations',
  accounts: '/administration/accounts',
  operations: '/administration/operations',
  audit: '/administration/audit',
  breakglass: '/break-glass',
}

interface AdministrationProps {
  reader: Reader
  rooms: Rooms
  /** How many askings for break-glass wait for the reader to confirm or decline. */
  waiting: number
}

/** What the reader's roles open. Nothing of what leaders write is behind any of it. */
export const AdministrationPage = ({ reader, rooms, waiting }: AdministrationProps) => {
  const say = words(reader.language)
  const open = (Object.keys(addresses) as (keyof Rooms)[]).filter((room) => rooms[room])
  return (
    <>
      <Layout.Head title={say('administration')} lead={say('administrationLead')} />
      {waiting > 0 && (
        <Note.Notice kind="due">
          <a href="/break-glass">{say('breakglassWaits', { n: waiting })}</a>
        </Note.Notice>
      )}
      <List.Rows>
        {open.map((room) => (
          <List.Row title={say(room)} href={addresses[room]} note={say(`${room}Note`)} />
        ))}
      </List.Rows>
    </>
  )
}
