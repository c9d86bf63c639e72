import { deepEqual, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { comfortMarks } from './comfort.ts'

const css = readFileSync(new URL('comfort.css', import.meta.url), 'utf8')

test('what is usual leaves no mark on the document', () =>
  deepEqual(
    Object.values(
      comfortMarks({ textSize: 'usual', motion: 'device', contrast: 'usual', underlines: false }),
    ).filter(Boolean),
    [],
  ))

test('every mark a reader can choose has its styles', () => {
  for (const textSize of ['large', 'larger'] as const)
    for (const [name, value] of Object.entries(
      comfortMarks({ textSize, motion: 'less', contrast: 'more', underlines: true }),
    ))
      ok(css.includes(`[${name}='${value}']`), `${name}=${value}`)
})

const colour = (name: string, scheme: number): string => {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)?.[scheme]
  ok(found, `--${name} has a value`)
  return found
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function holds(front: string, back: string, least: number) {
  for (const scheme of [1, 2]) {
    const [one, other] = [luminance(colour(front, scheme)), luminance(colour(back, scheme))]
    const found = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    ok(found >= least, `${front} on ${back}: ${found.toFixed(2)} of ${least}`)
  }
}

test('with more contrast every text stands out at 7 to 1, and every edge at 4.5 to 1', () => {
  for (const back of ['paper', 'raised', 'teal-wash', 'amber-wash']) {
    for (const front of ['ink', 'soft', 'teal', 'teal-deep', 'amber']) holds(front, back, 7)
    holds('edge', back, 4.5)
  }
  for (const back of ['teal', 'teal-deep', 'violet']) holds('on-accent', back, 7)
  holds('violet', 'paper', 7)
  holds('line', 'paper', 3)
})
