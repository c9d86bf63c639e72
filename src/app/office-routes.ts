import { organizationRoutes } from '#organizations'
import type { Database } from '#platform'
import { postRoutes, showPeople } from '#posts'
import { roleRoutes } from '#roles'
import { showSupervision, supervisionRoutes } from '#supervision'
import { Hono } from 'hono'
import { findPeople } from './directory.store.ts'

/** What an office keeps, each page with what the modules above it and the directory know. */
export const officeRoutes = (db: Database) =>
  new Hono()
    .route('/', organizationRoutes(db, showPeople))
    .route('/', postRoutes({ db, find: findPeople, showSupervision }))
    .route('/', supervisionRoutes({ db, find: findPeople }))
    .route('/', roleRoutes(db, findPeople))
