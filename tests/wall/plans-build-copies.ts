import { upFrom } from './plans-offices.ts'
import type { PlansPlan } from './plans-plan.ts'
import { add, type Site } from './plans-site.ts'
import type { StepName } from './plans-world.ts'
import { now, pick } from './site.ts'

const minute = 60 * 1000
const minutesAgo = (minutes: number) => new Date(Date.parse(now) - minutes * minute).toISOString()

/** What a person handed over, mostly to where they work, and what became of it. */
export function addCopy(site: Site, planned: PlansPlan['copies'][number]): void {
  const { world } = site
  const owner = pick(world.person, planned.owner).id
  const places = world.post
    .filter((one) => one.space === owner)
    .flatMap((one) => upFrom(world, one.organization))
  const anywhere = world.organization.map(({ id }) => id)
  const recipient = pick(planned.astray || places.length === 0 ? anywhere : places, planned.recipient)
  const goal = world.ownGoal.find((one) => one.space === owner)!.id
  const handed = minutesAgo(planned.handed)
  const snapshot = add(site, 'snapshot', owner, { goal, recipient, handed })
  const others = world.person.filter(({ id }) => id !== owner)
  planned.steps.forEach((step, place) => {
    const byOwner = step === 'withdrawn' || step === 'revoked'
    const who = byOwner ? owner : pick(others, planned.reader + place).id
    add(site, 'step', owner, { snapshot, step: step as StepName, who, at: minutesAgo(1) })
  })
}

/** Somebody invited somebody, who may have answered. */
export function addInvitation(site: Site, { by, to, until, answer }: PlansPlan['invitations'][number]): void {
  const { world } = site
  const space = pick(world.person, by).id
  const invited = pick(world.person, to).id
  const again = world.invitation.some((one) => one.space === space && one.invited === invited)
  if (space === invited || again) return
  const last = new Date(Date.parse(now) + until * 24 * 60 * minute).toISOString().slice(0, 10)
  const invitation = add(site, 'invitation', space, { invited, until: last, begun: answer % 4 === 0 })
  if (answer % 2 === 0)
    add(site, 'invitationAnswer', invited, {
      to: { space, invitation },
      answer: answer % 4 === 0 ? 'begun' : 'declined',
    })
}
