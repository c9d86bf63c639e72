import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { constants, brotliCompress } from 'node:zlib'
import { sittingScript } from '#sittings'
import { Kit } from '#ui'
import { build, stop } from 'esbuild'
import { Hono } from 'hono'
import { stylesOf, type Styles } from './first-styles.ts'

interface Asset {
  type: string
  bytes: Buffer<ArrayBuffer>
  squeezed?: Buffer<ArrayBuffer>
  etag: string
}

/** Everything a page asks for besides itself, by address. It holds nothing private. */
export interface Assets {
  files: Map<string, Asset>
  styles: Styles
}

/** Serves styles, scripts and fonts. */
export const assetRoutes = ({ files }: Assets) =>
  new Hono().get('/assets/*', (c) => {
    const asset = files.get(c.req.path)
    if (!asset) return c.body(null, 404)
    const headers = {
      etag: asset.etag,
      'cache-control': 'public, max-age=600, stale-while-revalidate=86400',
      vary: 'accept-encoding',
    }
    if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304, headers)
    const small = asset.squeezed && /\bbr\b/.test(c.req.header('accept-encoding') ?? '')
    return c.body(small ? asset.squeezed! : asset.bytes, 200, {
      ...headers,
      'content-type': asset.type,
      ...(small && { 'content-encoding': 'br' }),
    })
  })

let made: Promise<Assets> | undefined

/** Bundles styles and scripts, once: whoever asks again gets the same. */
export const makeAssets = (): Promise<Assets> => (made ??= bundleAll())

async function bundleAll(): Promise<Assets> {
  const [css, js, sitting, icon] = await Promise.all([
    bundle(Kit.styles),
    bundle(Kit.script),
    bundle(sittingScript),
    readFile(Kit.icon),
  ])
  await stop() // its helper process has done its work
  const fonts = Kit.fonts.map(async ({ url, path }) => named(url, 'font/woff2', await readFile(path), false))
  const files = await Promise.all([
    named('/assets/app.css', 'text/css; charset=utf-8', css),
    named('/assets/app.js', 'text/javascript; charset=utf-8', js),
    named('/assets/sitting.js', 'text/javascript; charset=utf-8', sitting),
    named('/assets/icon.svg', 'image/svg+xml', icon),
    ...fonts,
  ])
  return { files: new Map(files), styles: stylesOf(css.toString()) }
}

async function bundle(entry: string) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    external: ['/assets/*'],
    logLevel: 'silent',
  })
  return Buffer.from(outputFiles[0]!.contents)
}

const squeezeWell = promisify(brotliCompress)

async function named(address: string, type: string, bytes: Buffer<ArrayBuffer>, squeeze = true) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`
  const squeezed = squeeze ? Buffer.from(await squeezeWell(bytes, { params })) : undefined
  return [address, { type, bytes, etag, squeezed }] as const
}
