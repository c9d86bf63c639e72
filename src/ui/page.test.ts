import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { page, stylesLink } from './render.ts'
import { fonts, styles } from './kit.ts'
import { StyleGuide } from './style-guide.tsx'

const html = page(StyleGuide({}))

test('a page is a whole document in its language', () => {
  assert.match(html, /^<!doctype html><html lang="en-US"><head>/)
  assert.match(html, /<title>Style guide · LPS<\/title>/)
})

test('a page names the stylesheet once, in words that are known', () =>
  assert.equal(html.split(stylesLink).length, 2))

test('no page carries a style or a script of its own', () => {
  assert.doesNotMatch(html, /\sstyle=|<style|\son\w+=|<script(?! type="module" src="\/assets\/app.js")/)
})

test('every id on a page is its only one, and every label and hint leads to one', () => {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1])
  assert.equal(new Set(ids).size, ids.length)
  for (const [, pointed = ''] of html.matchAll(/\s(?:for|aria-describedby)="([^"]+)"/g))
    for (const id of pointed.split(' ')) assert.ok(ids.includes(id), id)
})

test('the stylesheet asks for the fonts that are served, and for nothing else', () => {
  const css = readFileSync(styles.replace('ui.css', 'fonts.css'), 'utf8')
  const asked = [...css.matchAll(/url\('([^']+)'\)/g)].map((found) => found[1])
  assert.deepEqual(asked.toSorted(), fonts.map(({ url }) => url).toSorted())
  for (const { path } of fonts) assert.ok(readFileSync(path).length > 0)
})
