// Node runs .ts by itself but not .tsx: this hook turns JSX into templates and calls of Preact while a page is loaded. What
// LPS's own files ask for is found without looking at the disk, and what was made of a page is kept for the next start.
import { readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { keptTexts } from './kept.mjs'
import { ownPlace } from './own-place.mjs'

const require = createRequire(import.meta.url)
const jsx = { runtime: 'automatic', importSource: 'preact' }
const precompiler = require.resolve('./precompile.mjs')
const versions = ['oxc-parser', 'oxc-transform'].map((name) => require(`${name}/package.json`).version)
const kept = keptTexts(JSON.stringify([versions, jsx, readFileSync(precompiler, 'utf8')]))

registerHooks({
  resolve: ownPlace,
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const path = fileURLToPath(url)
    const source = kept(path, readFileSync(path, 'utf8'), callsOf)
    return { format: 'module', source, shortCircuit: true }
  },
})

function callsOf(path, text) {
  const { precompile } = require(precompiler)
  const { code, errors } = require('oxc-transform').transformSync(path, precompile(path, text), { jsx })
  if (errors.length) throw new SyntaxError(`${path}: ${errors[0].message}`)
  return code
}
