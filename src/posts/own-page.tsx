import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { HeldPost } from './post.ts'
import { sayPost } from './say-post.ts'
import { words } from './words.ts'

/** The reader's own posts, the latest first. */
export const OwnPostsPage = ({ reader, posts }: { reader: Reader; posts: HeldPost[] }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('mine')}
        lead={say(posts.length ? 'mineLead' : 'none')}
        back={{ href: '/me', label: say('me') }}
      />
      {posts.length > 0 && <PostList {...{ reader, posts }} />}
    </>
  )
}

/** Posts of one person; each leads to its own page. */
export const PostList = ({ reader, posts, now }: { reader: Reader; posts: HeldPost[]; now?: string }) => (
  <List.Rows>
    {posts.map((post) => (
      <List.Row
        title={words(reader.language)('postOf', { title: post.title, organization: post.organization })}
        href={post.id === now ? undefined : `/posts/${post.personId}/${post.id}`}
        note={sayPost(post, reader)}
      />
    ))}
  </List.Rows>
)
