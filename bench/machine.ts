import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** The machine in one line, without its name: processor, cores, memory, system, Node. */
export function machine(): string {
  const [, system = 'Linux'] = /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8')) ?? []
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  return [
    `${cpus()[0]?.model.trim()}, ${cpus().length} cores`,
    memory,
    system,
    `Node ${process.version}`,
  ].join('; ')
}
