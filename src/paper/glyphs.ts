import { readFileSync } from 'node:fs'
import { fontFiles } from './fonts.ts'

/** The characters some fonts can draw. */
export type Glyphs = Set<number>

/** Reads which characters a TrueType font can draw, from its `cmap` table (formats 4 and 12). */
export function glyphsOf(font: Buffer): Glyphs {
  const cmap = tableOf(font, 'cmap')
  const glyphs: Glyphs = new Set()
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const part = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4))
    const format = part.readUInt16BE(0)
    if (format === 12) readGroups(part, glyphs)
    if (format === 4) readSegments(part, glyphs)
  }
  return glyphs
}

/** What at least one font of the house can draw; reads one style of each family. */
export function glyphsOfHouse(): Glyphs {
  const uprights = fontFiles().flatMap(([upright]) => upright ?? [])
  return uprights.map((file) => glyphsOf(readFileSync(file))).reduce((all, some) => all.union(some))
}

function tableOf(font: Buffer, name: string): Buffer {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === name) return font.subarray(font.readUInt32BE(at + 8))
  }
  throw new Error(`This font has no ${name} table.`)
}

function readGroups(part: Buffer, glyphs: Glyphs): void {
  for (let at = 16; at < 16 + part.readUInt32BE(12) * 12; at += 12) {
    addRange(glyphs, part.readUInt32BE(at), part.readUInt32BE(at + 4))
  }
}

function readSegments(part: Buffer, glyphs: Glyphs): void {
  const size = part.readUInt16BE(6)
  for (let at = 0; at < size; at += 2) {
    const end = part.readUInt16BE(14 + at)
    const start = part.readUInt16BE(16 + size + at)
    const shift = part.readUInt16BE(16 + 2 * size + at)
    const where = 16 + 3 * size + at
    const jump = part.readUInt16BE(where)
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph = jump ? part.readUInt16BE(where + jump + 2 * (code - start)) : code + shift
      if (glyph & 0xffff) glyphs.add(code)
    }
  }
}

function addRange(glyphs: Glyphs, first: number, last: number): void {
  for (let code = first; code <= last; code++) glyphs.add(code)
}
