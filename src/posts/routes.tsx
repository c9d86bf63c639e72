import { asPerson } from '#platform'
import { Hono } from 'hono'
import { giveRoutes } from './give-routes.tsx'
import { OwnPostsPage } from './own-page.tsx'
import { postDeedRoutes } from './post-routes.tsx'
import type { PostTools } from './post-tools.ts'
import { postsOf } from './posts.store.ts'
import { words } from './words.ts'

/** Posts: one's own, one of a person, giving one. */
export const postRoutes = (tools: PostTools) =>
  new Hono()
    .get('/me/posts', async (c) => {
      const { reader } = c.var
      const posts = await tools.db.as(asPerson(reader.id), (tx) => postsOf(tx, reader.id))
      return c.render(<OwnPostsPage {...{ reader, posts }} />, { title: words(reader.language)('mine') })
    })
    .route('/', giveRoutes(tools))
    .route('/', postDeedRoutes(tools))
