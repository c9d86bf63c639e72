// A program of its own that reads photos. Decoders of pictures are large and handle what strangers made: here they
// know no secret, a crash costs one photo, and their memory goes back when this program ends.
import sharp, { type Sharp } from 'sharp'
import {
  mostAvifPixels,
  mostPixels,
  renditionWidths,
  type PhotoSize,
  type Rendition,
  type RenditionWidth,
} from './photo.ts'
import type { Refused } from './refusal.ts'

export type PhotoTask = { deed: 'inspect' | 'render'; path: string }

sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((format) => `VipsForeignLoad${format}File`),
})

// Sensitive enough for every photo that stops before its end, patient with the small faults cameras make.
const reading = { failOn: 'truncated', limitInputPixels: mostPixels, autoOrient: true } as const

process.on('message', async ({ deed, path }: PhotoTask) => {
  process.send?.(await { inspect, render }[deed](path).catch((): Refused => ({ refused: 'truncated' })))
})

// The program that asks decides when to end, also when the whole group is told to stop.
process.on('disconnect', () => process.exit())
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)

async function inspect(path: string): Promise<PhotoSize | Refused> {
  const size = await sizeOf(path)
  if ('refused' in size) return size
  // Decodes the whole photo at the smallest cost, to see that it is all there.
  await sharp(path, reading).resize(64, 64, { fit: 'inside' }).raw().toBuffer()
  return size
}

async function render(path: string): Promise<Rendition[] | Refused> {
  const size = await sizeOf(path)
  if ('refused' in size) return size
  const { data, info } = await within(sharp(path, reading), renditionWidths[0])
    .flatten({ background: 'white' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const renditions: Rendition[] = []
  for (const width of renditionWidths) renditions.push(await jpeg(sharp(data, { raw: info }), width))
  return renditions
}

async function sizeOf(path: string): Promise<PhotoSize | Refused> {
  const { autoOrient: size, format } = await sharp(path, { ...reading, limitInputPixels: false }).metadata()
  const most = format === 'heif' ? mostAvifPixels : mostPixels
  return size.width * size.height > most ? { refused: 'too-many-pixels' } : size
}

const within = (photo: Sharp, side: number) =>
  photo.resize(side, side, { fit: 'inside', withoutEnlargement: true })

/** Baseline JPEG: a quarter of the time of WebP for a tenth more bytes, and every reader knows it. */
async function jpeg(photo: Sharp, width: RenditionWidth): Promise<Rendition> {
  const { data, info } = await within(photo, width)
    .jpeg({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
  return { width, bytes: data, mediaType: 'image/jpeg', pixelWidth: info.width, pixelHeight: info.height }
}
