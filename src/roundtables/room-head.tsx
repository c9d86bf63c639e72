import type { Reader } from '#people'
import { Layout } from '#ui'
import type { ComponentChildren } from 'preact'
import type { Roundtable } from './roundtable.ts'
import { SupervisorNotice } from './supervisor-notice.tsx'

interface HeadProps {
  reader: Reader
  table: Roundtable
  title: string
  lead?: ComponentChildren
  action?: ComponentChildren
  /** Where it leads back to; to the room unless something else is said. */
  back?: { href: string; label: string }
}

/** The head of a page of a room: whose it is, and the lasting notice. */
export const RoomHead = ({ reader, table, back, ...head }: HeadProps) => (
  <>
    <Layout.Head
      {...head}
      over={table.name}
      back={back ?? { href: `/roundtables/${table.id}`, label: table.name }}
    />
    <SupervisorNotice {...{ reader }} supervisors={table.supervisors} />
  </>
)
