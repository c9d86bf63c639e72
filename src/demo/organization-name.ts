import { demoOrganizations } from './organizations.ts'

/** The name of an organization of the demo by its key. */
export const organizationName = (key: string) => demoOrganizations.find((one) => one.key === key)?.name ?? key
