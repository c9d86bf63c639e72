import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { words } from './words.ts'

/** The reader's own page: what is theirs, and the way out. */
export const MePage = ({ reader, demo }: { reader: Reader; demo: boolean }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head title={reader.name} />
      <List.Rows>
        <List.Row title={say('myPrints')} href="/prints" />
        <List.Row title={say('myTrash')} href="/portfolio?trash=yes" />
      </List.Rows>
      <form method="post" action="/sign-out">
        <Button kind="plain">{say(demo ? 'castElse' : 'signOut')}</Button>
      </form>
    </>
  )
}
