import { z } from 'zod'

// People write what they say: "44 %".
const plain = (given: unknown) => {
  if (typeof given !== 'string') return given
  const written = given.replace(/[%\s]/g, '')
  return written === '' ? null : written
}

/** A number of a form, or nothing yet; anything else is complained of as `number`. */
export const number = z.preprocess(
  plain,
  z.coerce.number('number').min(-1e12, 'number').max(1e12, 'number').nullable().default(null),
)
