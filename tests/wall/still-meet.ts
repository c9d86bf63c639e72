import type { Id, Row, Span, World } from './model.ts'
import { now } from './random-world.ts'

const isNow = ({ from, until }: Span) => from <= now && (until === null || now < until)

/** Whether both still sit where the grant was given, and in a circle of two nobody has left since. */
export function stillMeet(world: World, grant: Row<'grant'>, viewer: Id): boolean {
  if ('person' in grant.to) return grant.to.person === viewer
  const space = grant.to.circle
  const seats = world.membership.filter((one) => one.space === space && one.state === 'member')
  const owner = seats.find((one) => one.person === grant.space && one.from <= grant.from && isNow(one))
  const left = seats.some(({ until }) => until !== null && until > grant.from && until <= now)
  const ofTwo = world.circle.some(({ id, kind }) => id === space && kind !== 'roundtable')
  return Boolean(owner) && seats.some((one) => one.person === viewer && isNow(one)) && !(ofTwo && left)
}
