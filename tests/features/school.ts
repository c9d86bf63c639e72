import { makeFirstLink } from '#accounts'
import type { World } from '#world'

/** What the first administrator of a real school says. */
export const principal = {
  name: 'Noor',
  email: 'noor@alder.example',
  password: 'a sentence is a good one',
  organization: 'Alder Elementary',
  postTitle: 'Principal',
  timeZone: 'America/New_York',
}

/** The one-time link as LPS prints it where it is started. */
export const firstLink = async (world: World) => `/first/${await makeFirstLink(world.program.accounts.pool)}`
