import type * as fc from 'fast-check'
import type pg from 'pg'
import type { Count } from './compare.ts'
import type { Fault } from './plant.ts'

/** A database into which one world after the other is put and held against a law. */
export interface Wall<Tried> extends AsyncDisposable {
  owner: pg.Client
  count: Count
  /** Where database and law differ in this world, if they do. */
  differences(tried: Tried): Promise<string[]>
}

/** A law, the worlds in which the database is held against it, and how somebody could break the database. */
export interface Law<Tried> {
  open(): Promise<Wall<Tried>>
  tried: fc.Arbitrary<Tried>
  /** Rules of tables that refuse what the law allows. */
  shapes: Set<string>
  faults: Record<string, Fault>
}
