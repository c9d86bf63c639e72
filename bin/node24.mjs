#!/usr/bin/env node
// Runs a TypeScript file of LPS on the Node 24 that npm brought along (or on this Node, if it is new enough).
import { spawn } from 'node:child_process'
import { runtimePath, runtimeFlags } from './runtime.mjs'

const child = spawn(runtimePath(), [...runtimeFlags, ...process.argv.slice(2)], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
// The terminal sends its signals to both; a supervisor sends them to this process alone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
