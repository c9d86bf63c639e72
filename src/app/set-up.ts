import { day, writing } from '#forms'
import { readRoster } from '#invitations'
import { organizationKinds } from '#organizations'
import { isTimeZone } from '#language'
import { z } from 'zod'

const needed = (max: number) => writing(max).pipe(z.string().min(1, 'missing'))

/** What the first administrator says: who they are and where they lead. */
export const setUpForm = z.object({
  name: needed(200),
  email: z.email('badEmail').max(200, 'tooLong'),
  password: z.string('shortPassword').min(10, 'shortPassword').max(200, 'tooLong'),
  organization: needed(200),
  postTitle: needed(200),
  timeZone: z.string('missing').refine(isTimeZone, 'missing'),
})

/** The same for a school system: what it is, its school year, and the first people, one a line. */
export const systemForm = z
  .object({
    ...setUpForm.shape,
    kind: z.enum(organizationKinds, 'missing'),
    starts: day,
    ends: day,
    people: writing(200_000),
  })
  .refine(({ starts, ends }) => starts < ends, { path: ['ends'], message: 'yearOrder' })
  .refine(({ people }) => readRoster(people).wrong.length === 0, { path: ['people'], message: 'lines' })

export type SetUpAnswers = z.output<typeof setUpForm>
export type SystemAnswers = z.output<typeof systemForm>
