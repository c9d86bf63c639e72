import { z } from 'zod'
import { writing } from '#forms'

const needed = (max: number) => writing(max).pipe(z.string().min(1, 'missing'))

/** What the first administrator says: who they are and where they lead. */
export const setUpForm = z.object({
  name: needed(200),
  email: z.email('badEmail').max(200, 'tooLong'),
  password: z.string('shortPassword').min(10, 'shortPassword').max(200, 'tooLong'),
  organization: needed(200),
  postTitle: needed(200),
  timeZone: z.enum(Intl.supportedValuesOf('timeZone'), 'missing'),
})

export type SetUpAnswers = z.output<typeof setUpForm>
