import benchmarks from './benchmarks.en.json' with { type: 'json' }
import capacity from './capacity.en.json' with { type: 'json' }
import cohesion from './cohesion.en.json' with { type: 'json' }
import competencies from './competencies.en.json' with { type: 'json' }
import competenciesToStandards from './competencies-to-standards.en.json' with { type: 'json' }
import earlier from './earlier-standards.en.json' with { type: 'json' }
import elements from './elements.en.json' with { type: 'json' }
import preparation from './preparation.en.json' with { type: 'json' }
import learning from './professional-learning.en.json' with { type: 'json' }
import standards from './standards.en.json' with { type: 'json' }
import { crossingShape, type Crossing } from './crossing.ts'
import { editionShape, type Edition } from './edition.ts'
import { placeOf } from './identity.ts'

/** Frameworks, the newest wording of each, and the crosswalks between them. */
export interface Shelf {
  editions: Edition[]
  crossings: Crossing[]
}

/** What LPS brings along, in the order in which it is laid; crosswalks that nobody made yet stay away. */
export const library: Shelf = {
  editions: [
    standards,
    competencies,
    learning,
    benchmarks,
    earlier,
    preparation,
    capacity,
    elements,
    cohesion,
  ].map((file) => editionShape.parse(file)),
  crossings: [competenciesToStandards].map((file) => crossingShape.parse(file)),
}

/** Where the newest wording of a framework of the library is found. Throws where no file has the key. */
export function libraryVersion(key: string) {
  const edition = library.editions.find((one) => one.key === key)
  if (!edition) throw new Error(`The library has no framework ${key}.`)
  return placeOf(edition)
}
