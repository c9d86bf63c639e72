import { z } from 'zod'

/** Pages of LPS on which promises stand. Nowhere else does a form lead back to. */
const page = z
  .string()
  .max(200)
  .regex(
    /^\/(promises|meetings|sittings|partners|roundtables|structures|people|today)(\/[\da-z-]+)*(#[a-z-]+)?$/i,
  )

/** Where a form leads back to: the page it stood on, or the reader's own promises. */
export const backTo = (given: unknown) => page.catch('/promises').parse(given)

/** The same with the name of what is kept now, so that its draft is forgotten. */
export function savedAt(back: string, name: string) {
  const [path, part] = back.split('#')
  return `${path}?saved=${name}${part ? `#${part}` : ''}`
}
