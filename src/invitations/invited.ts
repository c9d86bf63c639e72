import { writing } from '#forms'
import { z } from 'zod'

/** What whoever holds the link may read of the invitation. */
export interface Invited {
  name: string
  email: string | null
  title: string
  organization: string
  timeZone: string
  inviter: string | null
  round: number
  expiresAt: Date
  revokedAt: Date | null
  acceptedBy: string | null
  acceptedAt: Date | null
}

/** What somebody new says when they accept. */
export const arrivalForm = z.object({
  name: writing(200).pipe(z.string().min(1, 'missing')),
  email: z.email('badEmail').max(200, 'tooLong'),
  password: z.string('shortPassword').min(10, 'shortPassword').max(200, 'tooLong'),
})

export type Arrival = z.output<typeof arrivalForm>

const minute = 60_000

/**
 * Can it be accepted? Or finished, by whoever accepted it and was left without an account: not before a minute has gone,
 * so that of two who accept at once the later one does not finish the arrival of the first.
 */
export const isOpen = ({ revokedAt, acceptedAt, expiresAt }: Invited, now: Date) =>
  !revokedAt && (acceptedAt ? now.getTime() - acceptedAt.getTime() > minute : expiresAt > now)
