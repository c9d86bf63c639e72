import type { Reader } from '#people'
import { Note } from '#ui'
import type { Supervisor } from './roundtable.ts'
import { words } from './words.ts'

interface SupervisorProps {
  reader: Reader
  supervisors: Supervisor[]
}

/** As long as somebody at the table evaluates another, everybody there reads so on every page of the room. */
export const SupervisorNotice = ({ reader, supervisors }: SupervisorProps) => {
  const say = words(reader.language)
  if (supervisors.length === 0) return null
  const others = supervisors.filter(({ id, mine }) => id !== reader.id && !mine)
  const mine = supervisors.filter((one) => one.mine)
  const names = (people: Supervisor[]) => ({
    n: people.length,
    names: people.map((one) => one.name).join(', '),
  })
  return (
    <Note.Notice kind="due">
      {supervisors.some(({ id }) => id === reader.id) && <p>{say('supervisorYou')}</p>}
      {mine.length > 0 && <p>{say('supervisorMine', names(mine))}</p>}
      {others.length > 0 && <p>{say('supervisorOther', names(others))}</p>}
      <p class="note">{say('supervisorAdvice')}</p>
    </Note.Notice>
  )
}
