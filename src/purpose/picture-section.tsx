import { sayInstant } from '#language'
import { Button, Layout } from '#ui'
import type { PurposeProps } from './overview.ts'
import { sayPicture } from './say-picture.ts'
import { words } from './words.ts'

/** Who sees what because of these choices, in a sentence, and whether the leader has said that it shall be so. */
export const PictureSection = ({ reader, purpose, people, standing }: PurposeProps) => {
  const say = words(reader.language)
  const state = !standing?.confirmedAt ? 'pictureNew' : standing.holds ? 'confirmedOn' : 'pictureMoved'
  const day = standing?.confirmedAt ? sayInstant(standing.confirmedAt, 'full', reader) : ''
  return (
    <Layout.Section id="picture" title={say('picture')}>
      <p>{sayPicture(purpose.uses, people, reader).words}</p>
      <p class="note">{say(state, { day })}</p>
      <Layout.Actions>
        <Button kind={standing?.holds ? 'quiet' : 'plain'} href="/purpose/picture">
          {say(standing?.holds ? 'lookAgain' : 'look')}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}
