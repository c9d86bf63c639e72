/** What an item says, in words without their endings: its own, and those of what stands above it. */
export interface Wording {
  id: string
  own: readonly string[]
  around: readonly string[]
}

/** An item of the other side, how near it is (0 to 1), and the words both share, the most telling first. */
export interface Suggestion {
  id: string
  nearness: number
  shared: string[]
}

/** What stands above an item says what it is about, but less surely than its own words. */
const aroundCounts = 0.35

/**
 * The items of the other side that say most nearly the same, by the words they share: a rare word tells more than a
 * common one, and a short statement is not beaten by a long one. At most `most`, the nearest first; none that share
 * nothing. It suggests, and a person decides.
 */
export function suggestionsFor(one: Wording, others: readonly Wording[], most = 3): Suggestion[] {
  const rarity = rarityIn([one, ...others])
  const mine = weigh(one, rarity)
  return others
    .map((other) => compare(mine, other.id, weigh(other, rarity)))
    .filter(({ nearness }) => nearness > 0)
    .toSorted((a, b) => b.nearness - a.nearness)
    .slice(0, most)
}

/** How telling each word is: the fewer items say it, the more. */
function rarityIn(all: readonly Wording[]) {
  const said = new Map<string, number>()
  for (const { own } of all) for (const word of new Set(own)) said.set(word, (said.get(word) ?? 0) + 1)
  return (word: string) => Math.log(1 + all.length / (said.get(word) ?? 1))
}

function weigh({ own, around }: Wording, rarity: (word: string) => number) {
  const weights = new Map(around.map((word) => [word, aroundCounts * rarity(word)]))
  for (const word of own) weights.set(word, rarity(word))
  return weights
}

function compare(mine: Map<string, number>, id: string, theirs: Map<string, number>): Suggestion {
  const shared = [...mine].flatMap(([word, weight]) => {
    const other = theirs.get(word)
    return other ? [{ word, product: weight * other }] : []
  })
  const total = shared.reduce((sum, { product }) => sum + product, 0)
  return {
    id,
    nearness: total && total / (lengthOf(mine) * lengthOf(theirs)),
    shared: shared.toSorted((a, b) => b.product - a.product).map(({ word }) => word),
  }
}

const lengthOf = (weights: Map<string, number>) =>
  Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))
