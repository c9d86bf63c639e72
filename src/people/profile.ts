import { writing } from '#forms'
import { z } from 'zod'
import { contrasts, motions, textSizes, type Comfort } from './comfort.ts'
import type { Person } from './person.ts'
import { isTimeZone } from '#language'

/** The languages LPS itself speaks. */
export const languages = ['en'] as const

/** Everything a person says of themselves and of how they read LPS; the second half nobody else sees. */
export interface Profile extends Person, Comfort {
  /** What they speak, in their own words and order. */
  spoken: string[]
  language: string
  /** May people under another top organization find them? */
  findable: boolean
}

const orNothing = (text: string) => text || null
const ticked = z.literal('yes').optional().transform(Boolean)

/** Commas and lines part the languages; each is said once. At most twenty, of 50 signs. */
const spoken = writing(1000)
  .transform((text) => [...new Set(text.split(/[,;\n、،]/u).map((one) => one.trim()))].filter(Boolean))
  .pipe(z.array(z.string().max(50, 'tooLong')).max(20, 'manyLanguages'))

/** What the profile's form asks. A name is kept as it is typed, never split or cased (LPS-85). */
export const profileForm = z.object({
  name: writing(200).pipe(z.string().min(1, 'missing')),
  fullName: writing(400).transform(orNothing),
  pronouns: writing(60).transform(orNothing),
  timeZone: z.string('zone').refine(isTimeZone, 'zone'),
  spoken,
  language: z.enum(languages, 'missing'),
  textSize: z.enum(textSizes, 'missing'),
  motion: z.enum(motions, 'missing'),
  contrast: z.enum(contrasts, 'missing'),
  underlines: ticked,
  findable: ticked,
})

export type ProfileAnswers = z.output<typeof profileForm>
