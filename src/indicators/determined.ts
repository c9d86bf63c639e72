/** An equation over what is not known: each unknown with its factor. What is known stands on the other side. */
export type Equation = Map<number, number>

// Elimination by whole numbers modulo a prime is exact as far as which unknowns are determined goes.
const prime = 67_108_859

/**
 * The unknowns that these equations determine, whatever the known numbers are. An unknown that stands in one equation
 * alone can be left to the end with its equation; what is left is small and is solved.
 */
export function determined(equations: Equation[]): Set<number> {
  const { core, peeled } = peel(equations)
  const found = solve(core)
  for (const [unknown, equation] of peeled.toReversed())
    if ([...equation.keys()].every((other) => other === unknown || found.has(other))) found.add(unknown)
  return found
}

function peel(equations: Equation[]) {
  const holding = new Map<number, Set<Equation>>()
  for (const equation of equations)
    for (const unknown of equation.keys())
      holding.set(unknown, holding.get(unknown)?.add(equation) ?? new Set([equation]))
  const single = [...holding].flatMap(([unknown, { size }]) => (size === 1 ? unknown : []))
  const peeled: [unknown: number, Equation][] = []
  for (let unknown = single.pop(); unknown !== undefined; unknown = single.pop()) {
    const [equation] = holding.get(unknown) ?? []
    if (!equation) continue
    peeled.push([unknown, equation])
    for (const other of equation.keys()) {
      const rest = holding.get(other)!
      rest.delete(equation)
      if (rest.size === 1) single.push(other)
    }
  }
  const gone = new Set(peeled.map(([, equation]) => equation))
  return { core: equations.filter((equation) => !gone.has(equation)), peeled }
}

/** By elimination: an unknown is determined when it ends up alone in a row. */
function solve(equations: Equation[]): Set<number> {
  const rows = new Map<number, Equation>()
  for (const equation of equations) {
    const row = new Map([...equation].map(([unknown, factor]) => [unknown, (factor + prime) % prime]))
    for (const unknown of row.keys()) {
      const other = rows.get(unknown)
      if (other) subtract(row, other, unknown)
    }
    const [pivot] = row.keys()
    if (pivot === undefined) continue
    const inverse = power(row.get(pivot)!, prime - 2)
    for (const [unknown, factor] of row) row.set(unknown, (factor * inverse) % prime)
    for (const other of rows.values()) if (other.has(pivot)) subtract(other, row, pivot)
    rows.set(pivot, row)
  }
  return new Set([...rows].flatMap(([pivot, row]) => (row.size === 1 ? pivot : [])))
}

// Takes `other` off `row` as often as it needs for `unknown` to vanish from it; in `other` it has the factor 1.
function subtract(row: Equation, other: Equation, unknown: number) {
  const times = row.get(unknown)
  if (!times) return
  for (const [one, factor] of other) {
    const left = ((row.get(one) ?? 0) + prime - ((times * factor) % prime)) % prime
    if (left) row.set(one, left)
    else row.delete(one)
  }
}

function power(base: number, exponent: number): number {
  let made = 1
  for (let left = exponent, by = base; left > 0; left = Math.floor(left / 2), by = (by * by) % prime)
    if (left % 2) made = (made * by) % prime
  return made
}
