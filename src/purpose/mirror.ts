import { writing } from '#forms'
import { z } from 'zod'

/** Who I am and what I do, side by side (LPS-66), and what its leader sees where the two part. */
export const mirrorForm = z.object({ am: writing(), doing: writing(), parts: writing() })

export type Mirror = z.output<typeof mirrorForm>

export const noMirror: Mirror = { am: '', doing: '', parts: '' }

/** Is there something on both sides? Only then LPS asks where they part. */
export const hasBothSides = ({ am, doing }: Mirror) => am !== '' && doing !== ''

/** Does this say anything else than before? */
export const isNew = (before: Mirror, after: Mirror) =>
  before.am !== after.am || before.doing !== after.doing || before.parts !== after.parts
