/** Deeds that are done from outside the pages of cycles: by the house on its rounds, and by whoever loads a demo. */
export { inviteColleague } from './invite-colleague.ts'
export { lapseInvitations } from './lapse-invitations.ts'
export { stepCycle } from './step-cycle.ts'
export { writeTemplate } from './write-template.ts'
export { companions, type Companion } from './alone.ts'
export { sayAlone } from './say-alone.ts'
