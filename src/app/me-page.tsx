import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { ComponentChildren } from 'preact'
import { words } from './words.ts'

interface MeProps {
  reader: Reader
  demo: boolean
  /** What the reader does in their organization. */
  children?: ComponentChildren
}

/** The reader's own page: what is theirs, how LPS serves them, their organization, and the way out. */
export const MePage = ({ reader, demo, children }: MeProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head title={reader.name} />
      <Layout.Columns side={children}>
        <List.Rows>
          <List.Row title={say('myProfile')} href="/me/profile" />
          <List.Row title={say('mySignIn')} href="/me/sign-in" />
          <List.Row title={say('myWishes')} href="/me/notices" />
          <List.Row title={say('myHours')} href="/me/hours" />
          <List.Row title={say('myCalendar')} href="/calendar" />
        </List.Rows>
        <Layout.Section title={say('myThings')}>
          <List.Rows>
            <List.Row title={say('myCycles')} href="/cycles" />
            <List.Row title={say('myNotices')} href="/notices" />
            <List.Row title={say('myAdvice')} href="/coach" />
            <List.Row title={say('myWords')} href="/me/words" />
            <List.Row title={say('myPrints')} href="/prints" />
            <List.Row title={say('myTrash')} href="/portfolio?trash=yes" />
            <List.Row title={say('myBreakGlass')} href="/me/break-glass" />
          </List.Rows>
        </Layout.Section>
      </Layout.Columns>
      <Layout.Actions>
        <form method="post" action="/sign-out">
          <Button kind="plain">{say(demo ? 'castElse' : 'signOut')}</Button>
        </form>
      </Layout.Actions>
    </>
  )
}
