import { phases } from '#cycles'
import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { words } from './words.ts'

/** For somebody without a cycle: what it is, one button where they hold a post, and the five phases it leads through. */
export const NoCyclePage = ({ reader, post }: { reader: Reader; post?: string }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head title={say('cycle')} lead={post ? say('beginLead', { post }) : say('noCycle')} />
      {post && (
        <form method="post" action="/cycle">
          <Layout.Actions>
            <Button>{say('beginCycle')}</Button>
            <Button kind="quiet" href="/cycles/new">
              {say('beginOther')}
            </Button>
          </Layout.Actions>
        </form>
      )}
      <Layout.Section title={say('phases')}>
        <List.Rows>
          {phases.map((phase) => (
            <List.Row title={say(`phase.${phase}`)} note={say(`phaseLead.${phase}`)} />
          ))}
        </List.Rows>
      </Layout.Section>
    </>
  )
}
