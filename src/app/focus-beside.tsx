import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { words } from './words.ts'

/** What stands beside the goals of the second phase: what is under way, what is to be decided, what is coming. */
export const FocusBeside = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('focusBeside')}>
      <List.Rows>
        <List.Row title={say('besideInitiatives')} href="/initiatives" note={say('besideInitiativesNote')} />
        <List.Row title={say('besideBriefs')} href="/briefs" note={say('besideBriefsNote')} />
        <List.Row title={say('besideHorizon')} href="/horizon" note={say('besideHorizonNote')} />
      </List.Rows>
    </Layout.Section>
  )
}
