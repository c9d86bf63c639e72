import { Field, Layout } from '#ui'
import { EndSection, MoveSection } from './keep-section.tsx'
import { LeaveSection } from './leave-section.tsx'
import { PostList } from './own-page.tsx'
import { sentencesOf } from './post-fields.tsx'
import type { PostProps } from './post-props.ts'
import { sayPost } from './say-post.ts'
import { words } from './words.ts'

/** One post of a person: its days, leave, who evaluates, and what its office changes. */
export const PostPage = (props: PostProps) => {
  const { reader, name, post, posts, keep, supervision, expectations, complaints } = props
  const say = words(reader.language)
  const own = post.personId === reader.id
  const back = own
    ? { href: '/me/posts', label: say('mine') }
    : { href: `/organizations/${post.organizationId}`, label: post.organization }
  return (
    <>
      <Layout.Head
        {...{ back }}
        over={own ? undefined : name}
        title={say('postOf', { title: post.title, organization: post.organization })}
        lead={sayPost(post, reader)}
      />
      <Field.Errors {...sentencesOf(reader.language, complaints)} />
      {supervision}
      {expectations}
      <LeaveSection {...props} />
      {keep && <MoveSection {...props} />}
      {keep && <EndSection {...props} />}
      {posts.length > 1 && (
        <Layout.Section title={say('history')}>
          <PostList {...{ reader, posts }} now={post.id} />
        </Layout.Section>
      )}
    </>
  )
}
