export { addPost as appoint } from './posts.store.ts'
export { roleKinds, type Post, type RoleKind } from './post.ts'
