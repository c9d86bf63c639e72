import type { Reader } from '#people'
import { Button, Note } from '#ui'
import { editWords } from './edit-words.ts'

interface NoticeProps {
  reader: Reader
  address: string
  /** What the address says was done, and where the item stood before. */
  query: Record<string, string | undefined>
}

const deeds = ['added', 'kept', 'hidden', 'shown', 'moved', 'joined', 'left'] as const

/** What was just done to an item, and the way back where there is one. */
export const ItemNotice = ({ reader, address, query }: NoticeProps) => {
  const say = editWords(reader.language)
  const deed = deeds.find((one) => one === query['done'])
  if (!deed) return null
  return (
    <Note.Notice
      action={undoOf(deed, address, query) && <Undo {...undoOf(deed, address, query)!} label={say('undo')} />}
    >
      {say(deed)}
    </Note.Notice>
  )
}

interface UndoProps {
  to: string
  fields?: Record<string, string>
}

function undoOf(
  deed: (typeof deeds)[number],
  address: string,
  query: NoticeProps['query'],
): UndoProps | undefined {
  if (deed === 'hidden') return { to: `${address}/hiding/ending` }
  if (deed === 'shown') return { to: `${address}/hiding` }
  if (deed !== 'moved') return undefined
  const { from = '', parent = '', beside = '', side = 'after' } = query
  return { to: `${address}/place`, fields: { how: 'move', from, parent, beside, side } }
}

const Undo = ({ to, fields = {}, label }: UndoProps & { label: string }) => (
  <form method="post" action={to}>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <Button kind="quiet">{label}</Button>
  </form>
)
