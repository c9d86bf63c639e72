import { day, writing } from '#forms'
import { z } from 'zod'
import type { Leave } from './leave.ts'

/** What a post is, apart from its title. Job titles differ by district; these do not. */
export const roleKinds = [
  'principal',
  'assistantPrincipal',
  'superintendent',
  'assistantSuperintendent',
  'director',
  'dean',
  'teacherLeader',
  'stateAdministrator',
  'aspirant',
  'boardMember',
  'outsideCoach',
  'staff',
] as const

export type RoleKind = (typeof roleKinds)[number]

/** Somebody's post in an organization; days as `YYYY-MM-DD`, the last day included. */
export interface Post {
  id: string
  personId: string
  organizationId: string
  title: string
  roleKind: RoleKind
  starts: string
  ends: string | null
  main: boolean
  /** How much of a full-time post it is, up to 1; nothing where nobody says so. */
  fte?: number | null
}

/** A post with the name of its organization and the days it rests. */
export interface HeldPost extends Post {
  organization: string
  leaves: Leave[]
}

/** Somebody on the list of an organization. */
export interface Present {
  personId: string
  postId: string
  name: string
  pronouns: string | null
  title: string
}

const needed = (max: number) => writing(max).pipe(z.string().min(1, 'missing'))
const open = <T extends z.ZodType>(schema: T) => z.preprocess((given) => given || null, schema.nullable())

const about = {
  title: needed(200),
  roleKind: z.enum(roleKinds, 'missing'),
  starts: day,
  /** In percent of a full-time post. */
  percent: open(z.coerce.number('percent').int('percent').min(1, 'percent').max(100, 'percent')),
}

/** What is said of a post that is given. */
export const postForm = z
  .object({ ...about, person: z.uuid('missing'), ends: open(day) })
  .refine(({ starts, ends }) => !ends || starts <= ends, { path: ['ends'], message: 'order' })

/** Another school in the middle of the year: the post there begins on a day, the one here ends the day before. */
export const moveForm = z.object({ ...about, organization: z.uuid('missing') })

/** The last day of a post; empty while it goes on. */
export const endForm = z.object({ ends: open(day) })

export type PostAnswers = z.output<typeof postForm>
export type MoveAnswers = z.output<typeof moveForm>
