import type { RoleName } from '#roles'

/** Who administers what in the demo; keys of people and organizations. The keeper of the state has both its roles. */
export const demoRoles: { person: string; role: RoleName; at: string }[] = [
  { person: 'eleanor.vance', role: 'leadershipOffice', at: 'harlow' },
  { person: 'rashid.farouk', role: 'leadershipOffice', at: 'harlow' },
  { person: 'bev.sandoval', role: 'recordsOfficer', at: 'harlow' },
  { person: 'bev.sandoval', role: 'credentialOfficer', at: 'harlow' },
  { person: 'naveen.pillai', role: 'frameworkEditor', at: 'harlow' },
  { person: 'carol.stubbs', role: 'dataViewer', at: 'harlow' },
  { person: 'dorothy.pell', role: 'boardMember', at: 'harlow' },
  { person: 'tom.ashcroft', role: 'leadershipOffice', at: 'pinecrest' },
  { person: 'tom.ashcroft', role: 'itAdministrator', at: 'pinecrest' },
  { person: 'priya.raghunathan', role: 'leadershipOffice', at: 'state' },
  { person: 'jonah.weiss', role: 'stateAgency', at: 'state' },
]
