/** Deeds that are done from outside the pages of cycles: by the house on its rounds, and by whoever loads a demo. */
export { beginCycle } from './begin-cycle.ts'
export { beginFirst } from './begin-first.ts'
export { inviteColleague } from './invite-colleague.ts'
export { lapseInvitations } from './lapse-invitations.ts'
export { markPhase } from './mark-phase.ts'
export { stepCycle } from './step-cycle.ts'
export { writeTemplate } from './write-template.ts'
export { sayAlone } from './say-alone.ts'
