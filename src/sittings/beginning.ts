import { writing } from '#forms'
import { z } from 'zod'

const ids = z
  .string('form')
  .regex(/^[0-9a-f-]{36}\/[0-9a-f-]{36}$/i, 'form')
  .transform((given) => {
    const [space = '', id = ''] = given.split('/')
    return { space, id }
  })
  .pipe(z.object({ space: z.uuid('form'), id: z.uuid('form') }))

/** The meeting that is named in an address: `<space>/<id>`. */
export const meetingNamed = (given: unknown) => ids.safeParse(given).data

/** What is chosen to be run: the whole agenda, or one protocol by its key, with who presents and how long it may last. */
export const beginForm = z.object({
  meeting: ids,
  what: z.string('what').min(1, 'what').max(60, 'what'),
  slot: z.coerce.number('slot').int('slot').min(3, 'slot').max(480, 'slot'),
  presenter: z.preprocess((given) => given || null, z.uuid('presenter').nullable()),
  about: writing(300),
})
export type BeginAnswers = z.output<typeof beginForm>

/** The choice that is the whole agenda. */
export const agenda = 'agenda'
