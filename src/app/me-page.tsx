import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import { words } from './words.ts'

/** The reader's own page: who they are here, and the way out. */
export const MePage = ({ reader }: { reader: Reader }) => (
  <>
    <Layout.Head title={reader.name} />
    <form method="post" action="/sign-out">
      <Button kind="plain">{words(reader.language)('signOut')}</Button>
    </form>
  </>
)
