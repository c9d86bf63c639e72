// What Node and the hook make of LPS's files is kept from one start to the next: compiled code by Node, pages as calls by
// this file. It is run unread, so it lies where nobody but the account that runs LPS can write, or it is not kept at all.
import { hash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { enableCompileCache, getCompileCacheDir } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../node_modules', import.meta.url))
/** How long after the last new page they are written down, in ms: then all are loaded. */
const pause = 1000

/**
 * Gives the way to what is made of a file's text: found again where an earlier start made it of the same text with the
 * same tools, which `tools` names.
 */
export function keptTexts(tools) {
  const folder = keptFolder()
  if (!folder) return (path, text, make) => make(path, text)
  const file = join(folder, 'pages.json')
  const known = read(file)
  const fresh = {}
  let later
  const keep = () => {
    clearTimeout(later)
    if (later) write(file, { ...read(file), ...fresh })
    later = undefined
  }
  process.on('exit', keep)
  return (path, text, make) => {
    const key = hash('sha256', tools + text, 'base64')
    if (known[path]?.key === key) return known[path].made
    const made = make(path, text)
    known[path] = fresh[path] = { key, made }
    clearTimeout(later)
    later = setTimeout(keep, pause).unref()
    return made
  }
}

// Whoever names a folder to Node answers for it. A service may have one that systemd made for what it keeps.
function keptFolder() {
  const service = process.env.CACHE_DIRECTORY
  if (!getCompileCacheDir()) {
    const folder = ownFolder(packages, '.cache', 'lps') ?? (service && ownFolder(service, 'lps'))
    if (folder) enableCompileCache(folder)
  }
  return getCompileCacheDir()
}

/** The folder `names` in `base`, made if it is missing; nothing where it or `base` is not this account's alone. */
function ownFolder(base, ...names) {
  const folder = join(base, ...names)
  try {
    // In packages that somebody else brought, nothing is left behind that they could not remove.
    if (statSync(base).uid !== process.getuid()) return undefined
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { uid, mode } = lstatSync(folder)
    return uid === process.getuid() && (mode & 0o170077) === 0o040000 ? folder : undefined
  } catch {
    return undefined
  }
}

// A file that was cut short or that a disk has damaged counts for nothing: its sum no longer fits.
function read(file) {
  try {
    const [sum, texts] = readFileSync(file, 'utf8').split('\n')
    return sum === hash('sha256', texts) ? JSON.parse(texts) : {}
  } catch {
    return {}
  }
}

// Without what was made of files that are gone. A full disk costs the next start its time, and this one nothing.
function write(file, all) {
  const draft = `${file}.${process.pid}`
  const texts = JSON.stringify(Object.fromEntries(Object.entries(all).filter(([path]) => existsSync(path))))
  try {
    writeFileSync(draft, `${hash('sha256', texts)}\n${texts}`, { mode: 0o600 })
    renameSync(draft, file)
  } catch {
    rmSync(draft, { force: true })
  }
}
