// The Chromium that npm brings along for Linux on x64. Its package is made for another kind of machine and
// unpacks into the temp folder; here it is unpacked once, with its libraries and our own fonts beside it.
import { inflate } from '@sparticuz/chromium'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, statSync } from 'node:fs'
import {
  access,
  chmod,
  constants,
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packed = new URL('../', import.meta.resolve('@sparticuz/chromium'))
const modules = new URL('../../', packed)
const parts = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br']
const fonts = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'literata/400Regular/Literata_400Regular.ttf',
  'literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
  'literata/700Bold/Literata_700Bold.ttf',
]

// The folder is named relative to this file, so that it may be moved as a whole.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>serif</family><prefer><family>Literata</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Atkinson Hyperlegible Next</family></prefer></alias>
</fontconfig>
`

export type NpmChromium = { path: string; env: Record<string, string> }

/** Unpacks npm's Chromium where that was not done yet (210 MB, a few seconds) and says how to start it. */
export async function npmChromium(): Promise<NpmChromium> {
  const { version } = JSON.parse(await readFile(new URL('package.json', packed), 'utf8'))
  const dress = createHash('sha256')
    .update(fontsConf + fonts.join())
    .digest('hex')
    .slice(0, 8)
  const folder = await unpackedFolder(`${version}-${dress}`)
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: folder, XDG_CACHE_HOME: folder },
  }
}

/** Beside the other packages; where that folder is not ours to write or may not run programs, in the temp folder. */
async function unpackedFolder(name: string): Promise<string> {
  const troubles: string[] = []
  for (const cache of [besidePackages, ownTempFolder]) {
    const folder = join(cache(), name)
    try {
      if (!existsSync(folder)) await unpackInto(folder)
      await access(join(folder, 'chromium'), constants.X_OK)
      return folder
    } catch (error) {
      troubles.push(String(error))
    }
  }
  throw new Error(`The Chromium of npm could not be unpacked to run from any folder. ${troubles.join('. ')}`)
}

const besidePackages = () => fileURLToPath(new URL('.cache/lps-chromium/', modules))

function ownTempFolder(): string {
  const { uid } = userInfo()
  const folder = join(tmpdir(), `lps-chromium-${uid}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (statSync(folder).uid === uid) return folder
  return mkdtempSync(`${folder}-`)
}

/** Unpacks beside and renames when complete: a half-done folder never has the final name, and the first wins. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const begun = await mkdtemp(`${folder}-`)
  try {
    await Promise.all([unpackBrowser(begun), addFonts(begun)])
    await chmod(begun, 0o755)
    await rename(begun, folder).catch((error) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(begun, { recursive: true, force: true })
  }
}

async function unpackBrowser(folder: string): Promise<void> {
  const temp = process.env.TMPDIR
  // Where to unpack is read from the environment at the moment of the call, and only then.
  process.env.TMPDIR = folder
  const unpacking = parts.map((part) => inflate(fileURLToPath(new URL(`bin/${part}`, packed))))
  if (temp === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = temp
  await Promise.all(unpacking)
  await chmod(join(folder, 'chromium'), 0o755)
}

async function addFonts(folder: string): Promise<void> {
  await mkdir(join(folder, 'fonts'))
  await writeFile(join(folder, 'fonts.conf'), fontsConf)
  const copy = (font: string) =>
    copyFile(new URL(`@expo-google-fonts/${font}`, modules), join(folder, 'fonts', basename(font)))
  await Promise.all(fonts.map(copy))
}
