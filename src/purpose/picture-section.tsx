import { sayInstant } from '#language'
import { Button, Layout, List } from '#ui'
import type { PurposeProps } from './overview.ts'
import { sayPicture } from './say-picture.ts'
import { words } from './words.ts'

/** Who sees what because of these choices, in four lines, and whether the leader has said that it shall be so. */
export const PictureSection = ({ reader, purpose, people, standing }: PurposeProps) => {
  const say = words(reader.language)
  const state = !standing?.confirmedAt ? 'pictureNew' : standing.holds ? 'confirmedOn' : 'pictureMoved'
  const day = standing?.confirmedAt ? sayInstant(standing.confirmedAt, 'day', reader) : ''
  const [, ...others] = sayPicture(purpose.uses, people, reader).rings
  return (
    <Layout.Section id="picture" title={say('picture')}>
      <List.Facts
        facts={[
          [say('ring.self'), say('notes')],
          ...others.map(({ name, who }): [string, string] => [name, namesOf(who) || say('nobodyYet')]),
        ]}
      />
      <p class="note">{say(state, { day })}</p>
      <Layout.Actions>
        <Button kind={standing?.holds ? 'quiet' : 'plain'} href="/purpose/picture">
          {say(standing?.holds ? 'lookAgain' : 'look')}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}

const namesOf = (who: readonly { name: string }[]) => who.map(({ name }) => name).join(', ')
