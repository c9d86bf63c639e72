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
      const { posts, expectations } = await tools.db.read(asPerson(reader.id), async (tx) => {
        const held = await postsOf(tx, reader.id)
        return { posts: held, expectations: await tools.showExpectations(tx, reader, held) }
      })
      const page = <OwnPostsPage {...{ reader, posts }}>{expectations}</OwnPostsPage>
      return c.render(page, { title: words(reader.language)('mine') })
    })
    .route('/', giveRoutes(tools))
    .route('/', postDeedRoutes(tools))
