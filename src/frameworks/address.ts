import { z } from 'zod'
import { librarySpace } from './version.ts'

/** How a space is written in an address: the word `library`, or the organization's id. */
export const spaceInAddress = (space: string) => (space === librarySpace ? 'library' : space)

/** Reads it back; complains about anything else. */
export const spaceForm = z.union([z.literal('library').transform(() => librarySpace), z.uuid()])

/** The page of a version. */
export const addressOfVersion = (space: string, id: string) => `/frameworks/${spaceInAddress(space)}/${id}`

/** The page of an item of a version. */
export const addressOfItem = (space: string, version: string, item: string) =>
  `${addressOfVersion(space, version)}/items/${item}`
