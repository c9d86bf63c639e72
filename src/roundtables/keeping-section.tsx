import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { Roundtable } from './roundtable.ts'
import { words } from './words.ts'

/** Looking after a roundtable: its words, its protocols, pausing it, leaving it. */
export const KeepingSection = ({ reader, table }: { reader: Reader; table: Roundtable }) => {
  const say = words(reader.language)
  const at = `/roundtables/${table.id}`
  return (
    <Layout.Section title={say('keeping')} quiet>
      <List.Rows>
        <List.Row title={say('protocols')} href={`${at}/protocols`} note={say('protocolsNote')} />
        {table.hosts && <List.Row title={say('describe')} href={`${at}/words`} note={say('describeNote')} />}
      </List.Rows>
      {table.hosts && !table.pausedAt && (
        <Layout.Details summary={say('pause')}>
          <p>{say('pauseWhat')}</p>
          <form method="post" action={`${at}/pause`}>
            <Button kind="plain">{say('pauseDo')}</Button>
          </form>
        </Layout.Details>
      )}
      <Layout.Details summary={say('leave')}>
        <p>{say('leaveWhat')}</p>
        <form method="post" action={`${at}/membership/ending`}>
          <Button kind="plain">{say('leaveDo')}</Button>
        </form>
      </Layout.Details>
    </Layout.Section>
  )
}
