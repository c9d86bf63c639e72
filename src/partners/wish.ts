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

/** What takes places: partners, and askings that wait for an answer, in either direction. */
export interface Taken {
  partners: number
  waiting: number
}

/** How many of the places are free, askings counted: whoever says yes often is not asked by five at once. */
export const freePlaces = ({ places }: Wish, { partners, waiting }: Taken) =>
  Math.max(0, places - partners - waiting)
