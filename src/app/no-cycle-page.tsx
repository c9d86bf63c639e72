import { phases } from '#cycles'
import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { words } from './words.ts'

interface NoCycleProps {
  reader: Reader
  post?: string
  /** Where they were going; they are led there once they have begun. */
  next?: string
}

/** For somebody without a cycle: what it is, one button where they hold a post, and the five phases it leads through. */
export const NoCyclePage = ({ reader, post, next }: NoCycleProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head title={say('cycle')} lead={post ? say('beginLead', { post }) : say('noCycle')} />
      {post && (
        <form method="post" action="/cycle">
          {next && <input type="hidden" name="next" value={next} />}
          {next && <p>{say('beginBack')}</p>}
          <Layout.Actions>
            <Button>{say('beginCycle')}</Button>
            <Button kind="quiet" href={next ? `/cycles/new?next=${encodeURIComponent(next)}` : '/cycles/new'}>
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
