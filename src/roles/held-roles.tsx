import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, List } from '#ui'
import type { HeldRole } from './role.ts'
import { words } from './words.ts'

/** Roles below each other: one's own with what they allow, or those of others with their names. */
export const HeldRoles = ({
  reader,
  roles,
  own = false,
}: {
  reader: Reader
  roles: HeldRole[]
  own?: boolean
}) => {
  const say = words(reader.language)
  return (
    <List.Rows>
      {roles.map((role) => {
        const name = role.person ?? say('someone')
        const title = own ? `${say(`role.${role.role}`)}, ${role.organization}` : name
        const note = own ? say(`role.${role.role}.may`) : say(`role.${role.role}`)
        return (
          <List.Row
            title={title}
            note={own ? `${datesOf(role, reader)} · ${note}` : `${note} · ${datesOf(role, reader)}`}
            aside={role.endable && <End {...{ reader, role, name, own }} />}
          />
        )
      })}
    </List.Rows>
  )
}

const End = ({ reader, role, name, own }: { reader: Reader; role: HeldRole; name: string; own: boolean }) => {
  const say = words(reader.language)
  const label = own ? undefined : say('endOf', { role: say(`role.${role.role}`), name })
  return (
    <form method="post" action={`/roles/${role.organizationId}/${role.id}/ending`}>
      <Button kind="quiet" label={label}>
        {say(own ? 'layDown' : 'end')}
      </Button>
    </form>
  )
}

function datesOf({ from, until }: HeldRole, reader: Reader) {
  const say = words(reader.language)
  const day = (at: Date) => sayInstant(at, 'full', reader)
  return until
    ? say('sinceUntil', { from: day(from), until: day(new Date(until.getTime() - 1)) })
    : say('since', { day: day(from) })
}
