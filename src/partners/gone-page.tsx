import { Button, Layout } from '#ui'
import { words } from './words.ts'

/** Nothing stands between these two, for this reader: an asking was taken back, or a partnership has ended. */
export const GonePage = ({ language }: { language: string }) => {
  const say = words(language)
  return (
    <>
      <Layout.Head
        title={say('gone')}
        lead={say('goneWhat')}
        back={{ href: '/people', label: say('people') }}
      />
      <Layout.Actions>
        <Button kind="plain" href="/partners/find">
          {say('goneNext')}
        </Button>
      </Layout.Actions>
    </>
  )
}
