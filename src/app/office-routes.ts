import { organizationRoutes } from '#organizations'
import type { Database } from '#platform'
import { postRoutes } from '#posts'
import { roleRoutes } from '#roles'
import { showSupervision, supervisionRoutes } from '#supervision'
import { expectationRoutes, showExpectations } from '#standards'
import { Hono } from 'hono'
import { findPeople } from './directory.store.ts'
import { furtherOfOrganization } from './further-of-organization.ts'

/** What an office keeps, each page with what the modules above it and the directory know. */
export const officeRoutes = (db: Database) =>
  new Hono()
    .route('/', organizationRoutes(db, furtherOfOrganization))
    .route('/', postRoutes({ db, find: findPeople, showSupervision, showExpectations }))
    .route('/', supervisionRoutes({ db, find: findPeople }))
    .route('/', expectationRoutes(db))
    .route('/', roleRoutes(db, findPeople))
