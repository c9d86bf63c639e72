#!/usr/bin/env node
// The command line of LPS: finds its Node and hands the words over.
import { fileURLToPath } from 'node:url'

process.argv.splice(2, 0, fileURLToPath(new URL('../src/command/main.ts', import.meta.url)))
await import('./node24.mjs')
