import { sql, type Transaction } from '#platform'
import type { Post } from './post.ts'

/** Writes a post; the database lets only the office of the organization do so, for whom it may appoint. */
export const addPost = (tx: Transaction, post: Post) =>
  tx.run(sql`insert into posts.post (space_id, id, organization_id, title, role_kind, starts, ends, main)
    values (${post.personId}, ${post.id}, ${post.organizationId}, ${post.title}, ${post.roleKind}, ${post.starts},
      ${post.ends}, ${post.main})`)
