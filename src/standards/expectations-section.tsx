import type { Reader } from '#people'
import type { HeldPost } from '#posts'
import { Button, Layout } from '#ui'
import type { Chosen } from './choice.ts'
import { ChosenList } from './chosen-list.tsx'
import { words } from './words.ts'

interface ExpectationsProps {
  reader: Reader
  posts: readonly HeldPost[]
  expected: readonly (Chosen & { post: string })[]
  /** May the reader say what is expected? */
  may: boolean
}

/** Which standards an organization expects of posts; nothing where there are none and the reader cannot name any. */
export const ExpectationsSection = ({ reader, posts, expected, may }: ExpectationsProps) => {
  const say = words(reader.language)
  const told = posts
    .map((post) => ({ post, chosen: expected.filter((one) => one.post === post.id) }))
    .filter(({ chosen }) => may || chosen.length > 0)
  return told.map(({ post, chosen }) => (
    <Layout.Section
      id="standards"
      title={posts.length > 1 ? say('expectTitle', { post: nameOf(post) }) : say('expectSection')}
    >
      {chosen.length > 0 ? (
        <ChosenList {...{ language: reader.language, chosen }} />
      ) : (
        <p class="note">{say('expectNone')}</p>
      )}
      {may && (
        <Layout.Actions>
          <Button kind="plain" href={`/posts/${post.personId}/${post.id}/standards`}>
            {say('expectChange')}
          </Button>
        </Layout.Actions>
      )}
    </Layout.Section>
  ))
}

/** A post as people say it: its title and where it is. */
export const nameOf = ({ title, organization }: HeldPost) => `${title}, ${organization}`
