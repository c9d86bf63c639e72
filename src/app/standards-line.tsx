import type { Reader } from '#people'
import { Button } from '#ui'
import { words } from './words.ts'
import type { Year } from './year.store.ts'

/** By which standards a cycle is looked at, in one quiet line that leads to where they are chosen. */
export const StandardsLine = ({ reader, year }: { reader: Reader; year: Pick<Year, 'standards'> }) => {
  const say = words(reader.language)
  return (
    <>
      {year.standards.length > 0 && (
        <p class="note">{say('standardsOf', { names: year.standards.join(', ') })}</p>
      )}
      <p>
        <Button kind="quiet" href="/cycle/standards">
          {say(year.standards.length > 0 ? 'standardsChange' : 'standardsChoose')}
        </Button>
      </p>
    </>
  )
}
