import { spaceInAddress } from '#frameworks'
import type { Crosswalk } from './crosswalk.ts'

/** The page of a crosswalk. */
export const addressOfCrosswalk = ({ space, id }: Pick<Crosswalk, 'space' | 'id'>) =>
  `/crosswalks/${spaceInAddress(space)}/${id}`
