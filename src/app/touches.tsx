import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { Touch } from './touches.store.ts'
import { words } from './words.ts'

interface TouchesProps {
  reader: Reader
  /** What changes: a goal, or the purpose of the cycle. */
  of: 'goal' | 'purpose'
  touches: readonly Touch[]
}

/** What hangs on a purpose or a goal, so that whoever changes it knows where to look. It tells and holds nothing back. */
export const Touches = ({ reader, of, touches }: TouchesProps) => {
  const say = words(reader.language)
  if (touches.length === 0) return null
  return (
    <Layout.Details summary={say(`touches.${of}`, { n: touches.length })}>
      <p class="note">{say('touchesNote')}</p>
      <List.Rows>
        {touches.map(({ what, words: said, href }) => (
          <List.Row title={said || say('untitled')} href={href} note={say(`touch.${what}`)} />
        ))}
      </List.Rows>
    </Layout.Details>
  )
}
