import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { constants, brotliCompressSync } from 'node:zlib'
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

/** Bundles styles and scripts, once, at the start. */
export async function makeAssets(): Promise<Assets> {
  const [css, js, sitting, icon] = await Promise.all([
    bundle(Kit.styles),
    bundle(Kit.script),
    bundle(sittingScript),
    readFile(Kit.icon),
  ])
  await stop() // its helper process has done its work
  const fonts = await Promise.all(
    Kit.fonts.map(
      async (font) => [font.url, assetOf('font/woff2', await readFile(font.path), false)] as const,
    ),
  )
  const files = new Map([
    ['/assets/app.css', assetOf('text/css; charset=utf-8', css)],
    ['/assets/app.js', assetOf('text/javascript; charset=utf-8', js)],
    ['/assets/sitting.js', assetOf('text/javascript; charset=utf-8', sitting)],
    ['/assets/icon.svg', assetOf('image/svg+xml', icon)],
    ...fonts,
  ])
  return { files, styles: stylesOf(css.toString()) }
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

function assetOf(type: string, bytes: Buffer<ArrayBuffer>, squeeze = true): Asset {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`
  return {
    type,
    bytes,
    etag,
    squeezed: squeeze ? Buffer.from(brotliCompressSync(bytes, { params })) : undefined,
  }
}
