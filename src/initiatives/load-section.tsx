import type { Reader } from '#people'
import { Layout, Picture } from '#ui'
import type { Load } from './load.ts'
import { sayLoad } from './say-load.ts'
import { words } from './words.ts'

/** How much is under way, in words; with a question where it is heavy (C17). */
export const LoadSection = ({ reader, load }: { reader: Reader; load: Load }) => {
  const say = words(reader.language)
  const { at, of, word, sentence, unsaid, how } = sayLoad(load, reader.language)
  return (
    <Layout.Section title={say('load')}>
      <Picture.Stand {...{ at, of }} words={word} />
      <p>
        {sentence} {unsaid}
      </p>
      {load.word === 'heavy' && <p>{say('loadAsk')}</p>}
      <Layout.Details summary={say('loadHowTitle')}>
        <p>{how}</p>
      </Layout.Details>
    </Layout.Section>
  )
}
