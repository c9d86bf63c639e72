import { documentsLead } from './documents.guard.ts'
import { noCircles, noOrphans } from './graph.guard.ts'
import {
  frontDoorsOnly,
  frontDoorsSmall,
  frontDoorsTaken,
  importsRunDown,
  srcWithoutTests,
  wallStands,
} from './imports.guard.ts'
import { nightIsColors } from './night.guard.ts'
import { nothingSilenced, noPlaces } from './places.guard.ts'
import { namesSaySomething, nounsPure, pagesGiven, readmesThere } from './shape.guard.ts'
import { exceptionsNeeded, sizesHeld } from './size.guard.ts'
import { wordsSaid } from './said.guard.ts'
import type { Source } from './source.ts'
import { stepsStay } from './steps.guard.ts'
import { ownTablesOnly, readModelsApart, sqlInStores } from './tables.guard.ts'
import { testsFound } from './tests.guard.ts'
import { wordsKept } from './words.guard.ts'

/** A guard looks at files and gives a sentence for each offence. */
export type Guard = (files: Source[]) => string[]

/** The rules of the house that are asked of the files alone, by the names that `npm run check` prints. */
export const guards: Record<string, Guard> = {
  'imports only run down the list': importsRunDown,
  'other modules only through their front door': frontDoorsOnly,
  'front doors have few names': frontDoorsSmall,
  'front doors open for somebody': frontDoorsTaken,
  'growth and record never meet': (files) => [...wallStands(files), ...readModelsApart(files)],
  'a noun file has no database, no HTTP, no page': nounsPure,
  'a page is given its data': pagesGiven,
  'no circles': noCircles,
  'no orphans': noOrphans,
  'only stores speak SQL': sqlInStores,
  'stores write their own tables and read those below': ownTablesOnly,
  'steps that were taken stay': stepsStay,
  'src never imports tests': (files) => srcWithoutTests(files, manifestOf(files)),
  'tests are found by the run': testsFound,
  'sizes are held': (files) => [...sizesHeld(files), ...exceptionsNeeded(files)],
  'names say something': namesSaySomething,
  'by night colors change and nothing else': nightIsColors,
  'every module has a README': readmesThere,
  'documents lead to files that are there': documentsLead,
  'the words of the glossary': wordsKept,
  'what a catalogue holds is said': wordsSaid,
  'no place of one machine': noPlaces,
  'nothing silenced, nothing promised': nothingSilenced,
}

function manifestOf(files: Source[]) {
  return JSON.parse(files.find(({ path }) => path === 'package.json')?.text ?? '{}')
}
