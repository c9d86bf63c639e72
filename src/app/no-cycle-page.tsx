import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import { words } from './words.ts'

/** For somebody without a cycle: what it is, and one button where they hold a post. */
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
    </>
  )
}
