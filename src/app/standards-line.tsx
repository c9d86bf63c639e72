import type { Reader } from '#people'
import { Button } from '#ui'
import { words } from './words.ts'

/** By which standards a cycle is looked at, in one quiet line that leads to where they are chosen. */
export const StandardsLine = ({ reader, standards }: { reader: Reader; standards: readonly string[] }) => {
  const say = words(reader.language)
  return (
    <>
      {standards.length > 0 && <p class="note">{say('standardsOf', { names: standards.join(', ') })}</p>}
      <p>
        <Button kind="quiet" href="/cycle/standards">
          {say(standards.length > 0 ? 'standardsChange' : 'standardsChoose')}
        </Button>
      </p>
    </>
  )
}
