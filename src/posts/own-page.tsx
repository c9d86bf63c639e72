import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { ComponentChildren } from 'preact'
import type { HeldPost } from './post.ts'
import { sayPost } from './say-post.ts'
import { words } from './words.ts'

interface OwnPostsProps {
  reader: Reader
  posts: HeldPost[]
  /** Which standards are expected of them. */
  children?: ComponentChildren
}

/** The reader's own posts, the latest first. */
export const OwnPostsPage = ({ reader, posts, children }: OwnPostsProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('mine')}
        lead={say(posts.length ? 'mineLead' : 'none')}
        back={{ href: '/me', label: say('me') }}
      />
      {posts.length > 0 && <PostList {...{ reader, posts }} />}
      {children}
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
