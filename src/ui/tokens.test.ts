import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]

const colour = (name: string, scheme: Scheme): string => {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? []
  const found = scheme === 'light' ? light : dark
  assert.ok(found, `--${name} has a value for ${scheme}`)
  return found
}

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const holds = (front: string, back: string, least: number): void => {
  for (const scheme of schemes) {
    const found = contrast(colour(front, scheme), colour(back, scheme))
    assert.ok(found >= least, `${front} on ${back}, ${scheme}: ${found.toFixed(2)} of ${least}`)
  }
}

test('every text can be read on every ground it stands on', () => {
  for (const back of ['paper', 'raised', 'teal-wash', 'amber-wash'])
    for (const front of ['ink', 'soft', 'teal', 'teal-deep', 'amber']) holds(front, back, 4.5)
  holds('violet', 'paper', 4.5)
})

test('the words on a button can be read', () => {
  for (const back of ['teal', 'teal-deep', 'violet']) holds('on-accent', back, 4.5)
  holds('paper', 'ink', 4.5)
})

test('the edge of a field and the ring of the focus stand out', () => {
  for (const back of ['paper', 'raised'])
    for (const front of ['edge', 'teal', 'violet']) holds(front, back, 3)
})
