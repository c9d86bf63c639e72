import { companions } from './companions.ts'
import { deputies } from './deputies.ts'
import { offices } from './offices.ts'
import type { DemoPerson } from './person.ts'
import { principals } from './principals.ts'

/** The person whose year the demo tells first, and her partner. */
export const mainPerson = 'amina.okafor'
export const mainPartner = 'maya.halvorsen'

/** The leaders with cycles of their own: principals, assistant principals, offices. */
export const demoLeaders: DemoPerson[] = [...principals, ...deputies, ...offices]

/** Everybody who can sign in, the main person first. */
export const demoCast: DemoPerson[] = [...demoLeaders, ...companions]

/** The person with this key; throws if nobody in the cast has it. */
export function castMember(key: string): DemoPerson {
  const found = demoCast.find((one) => one.key === key)
  if (!found) throw new RangeError(`Nobody in the demo is called “${key}”.`)
  return found
}
