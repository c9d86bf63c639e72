import type { Whole } from '#frameworks'

/** The nouns of a whole framework, by the names under which they are read and written here. */
export type Version = Whole['version']
export type Item = Whole['items'][number]
export type Association = Whole['associations'][number]
export type Scale = Whole['scales'][number]
export type Rubric = Whole['rubrics'][number]
export type Criterion = Rubric['criteria'][number]
export type Level = Criterion['levels'][number]
export type Continuum = Whole['continuums'][number]

/** A JSON object as it came. */
export type Raw = Record<string, unknown>
