import { z } from 'zod'

/** Whether somebody may be asked to be a partner, and by whom. */
export interface Wish {
  /** How many partners they can have at a time; 0: nobody is to ask. */
  places: number
  /** Also people of other districts. */
  elsewhere: boolean
}

/** Partners at a time, at most. */
const mostPlaces = 3

export const wishForm = z.object({
  places: z.coerce.number('places').int('places').min(0, 'places').max(mostPlaces, 'places'),
  elsewhere: z.preprocess((given) => given === 'yes', z.boolean()),
})

/** How many of the places are free, askings counted. */
export const freePlaces = ({ places }: Wish, taken: number) => Math.max(0, places - taken)
