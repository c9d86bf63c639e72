import { Button } from '#ui'
import type { Meeting } from './meeting.ts'
import { pathOf } from './path-of.ts'

interface TurnProps {
  meeting: Pick<Meeting, 'space' | 'id' | 'sequence'>
  to: string
  reach?: 'following'
  label: string
}

/** A button that says what became of a meeting; it carries what its writer has before their eyes. */
export const Turn = ({ meeting, to, reach, label }: TurnProps) => (
  <form method="post" action={`${pathOf(meeting)}/${to}`}>
    <input type="hidden" name="seen" value={meeting.sequence} />
    {reach && <input type="hidden" name="reach" value={reach} />}
    <Button kind="quiet">{label}</Button>
  </form>
)
