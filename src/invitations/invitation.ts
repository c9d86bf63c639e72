import { day, writing } from '#forms'
import { roleKinds, type RoleKind } from '#posts'
import { roleNames, type RoleName } from '#roles'
import { z } from 'zod'

/** Somebody is asked to take a post in an organization, and perhaps a role with it. */
export interface Invitation {
  id: string
  organizationId: string
  organization: string
  name: string
  /** Without one the link is handed over. */
  email: string | null
  title: string
  starts: string
  role: RoleName | null
  /** Counts the links that were made; only the latest is good. */
  round: number
  invitedAt: Date
  expiresAt: Date
  revokedAt: Date | null
  acceptedAt: Date | null
}

/** How long a link is good, in days. */
export const linkLasts = 14

/** The moment a link made now is good until. */
export const expiryFrom = (now: Date) => new Date(now.getTime() + linkLasts * 24 * 3600 * 1000)

export type InvitationState = 'accepted' | 'revoked' | 'expired' | 'open'

/** Where an invitation stands. */
export function stateOf(
  { acceptedAt, revokedAt, expiresAt }: Pick<Invitation, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): InvitationState {
  if (acceptedAt) return 'accepted'
  if (revokedAt) return 'revoked'
  return expiresAt <= now ? 'expired' : 'open'
}

const needed = (max: number) => writing(max).pipe(z.string().min(1, 'missing'))
const unless = <T extends z.ZodType>(schema: T) => z.preprocess((given) => given || null, schema.nullable())

/** What is said of somebody who is invited. */
export const invitationForm = z.object({
  organization: z.uuid('missing'),
  name: needed(200),
  email: unless(z.email('badEmail').max(200, 'tooLong')),
  title: needed(200),
  roleKind: z.enum(roleKinds, 'missing'),
  starts: day,
  role: unless(z.enum(roleNames)),
})

/** What is said of a new invitation. */
export interface NewInvitation {
  id: string
  organizationId: string
  name: string
  email: string | null
  title: string
  roleKind: RoleKind
  starts: string
  role: RoleName | null
}
