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

/** Where it is chosen what is run in a meeting; with a protocol’s key, where that one is begun. */
export const beginPath = ({ space, id }: { space: string; id: string }, what?: string) =>
  `/sittings/new?meeting=${space}/${id}${what ? `&what=${what}` : ''}`

/** What is chosen to be run: the whole agenda, or one protocol by its key, with who presents and how long it may last. */
export const beginForm = z.object({
  meeting: ids,
  what: z.string('what').min(1, 'what').max(60, 'what'),
  /** In minutes; without a number it takes its own. */
  slot: z.preprocess(
    (given) => given || null,
    z.coerce.number('slot').int('slot').min(3, 'slot').max(480, 'slot').nullable(),
  ),
  presenter: z.preprocess((given) => given || null, z.uuid('presenter').nullable()),
  about: writing(300),
})
export type BeginAnswers = z.output<typeof beginForm>

/** The choice that is the whole agenda. */
export const agenda = 'agenda'
