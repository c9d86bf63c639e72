import type { StructureTools } from '#structures'
import type { Program } from './program.ts'

/** What the pages of structures work with, out of the program. */
export const structureTools = ({ db, accounts, linkSecret, settings }: Program): StructureTools => ({
  db,
  accounts,
  secret: linkSecret,
  publicUrl: settings.publicUrl,
})
