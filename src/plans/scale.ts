/** The numbers of a goal, an organization's or a leader's; they share its unit. */
export interface Readings {
  unit: string
  baseline: number | null
  target: number | null
  current: number | null
}

/** The ends of the scale a goal is drawn on: 0 to 100 for percentages, else a little beyond its own numbers. */
export function scaleOf({ unit, baseline, target, current }: Readings) {
  const values = [baseline, target, current].filter((value) => value !== null)
  const within = values.every((value) => value >= 0 && value <= 100)
  if (values.length === 0 || (unit.startsWith('%') && within)) return { from: 0, to: 100 }
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const beyond = (most - least || Math.abs(most) || 1) * 0.25
  return { from: least >= 0 ? Math.max(0, least - beyond) : least - beyond, to: most + beyond }
}
