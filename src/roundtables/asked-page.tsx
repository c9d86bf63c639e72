import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import type { Roundtable } from './roundtable.ts'
import { words } from './words.ts'

/** Somebody is asked to a roundtable: what joining it means is said before they answer. */
export const AskedPage = ({ reader, table }: { reader: Reader; table: Roundtable }) => {
  const say = words(reader.language)
  const at = `/roundtables/${table.id}/membership`
  return (
    <>
      <Layout.Head
        title={table.name}
        over={say('over')}
        lead={say('asksYou', { name: table.askedBy || say('someone') })}
        back={{ href: '/roundtables', label: say('title') }}
      />
      <Layout.Section title={say('joinMeans')}>
        {(['sees', 'seen', 'supervisor', 'leave'] as const).map((what) => (
          <p>{say(`joinMeans.${what}`)}</p>
        ))}
      </Layout.Section>
      <Layout.Actions>
        <form method="post" action={at}>
          <Button icon="check">{say('join')}</Button>
        </form>
        <form method="post" action={`${at}/ending`}>
          <Button kind="quiet">{say('decline')}</Button>
        </form>
      </Layout.Actions>
      <p class="note">{say('declineNote')}</p>
    </>
  )
}
