import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import { words } from './words.ts'

/** Who sees what, before it is said what the cycle is for: what will stand here, and the way there. */
export const NoPicturePage = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('picture')}
        lead={say('pictureNoUse')}
        back={{ href: '/cycle/purpose', label: say('backToPhase') }}
      />
      <p>{say('pictureNoUseNow')}</p>
      <Layout.Actions>
        <Button href="/purpose">{say('sayUses')}</Button>
      </Layout.Actions>
    </>
  )
}
