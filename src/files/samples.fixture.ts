import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { ZipFile } from 'yazl'

const whiteOnBlue = { create: { width: 400, height: 300, channels: 3 as const, background: '#1133cc' } }

/** A photo 400 wide and 300 high whose left upper corner is white, so that one sees how it was turned. */
export async function photo(): Promise<Sharp> {
  const corner = await sharp({ create: { width: 100, height: 100, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
  return sharp(
    await sharp(whiteOnBlue)
      .composite([{ input: corner, left: 0, top: 0 }])
      .png()
      .toBuffer(),
  )
}

/** A JPEG as a phone writes it: lying on its side, with the place, the maker and a name in it. */
export async function phonePhoto(): Promise<Buffer> {
  const place = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 30/1 3230/100',
    GPSLongitudeRef: 'W',
    GPSLongitude: '0/1 7/1 43/1',
  }
  return (await photo())
    .withExif({ IFD0: { Make: 'PhoneMaker', Artist: 'Maya Lindqvist' }, IFD3: place })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>Room 12</secret></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** A picture with noise in every pixel, so that no compression makes it small. */
export const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })

/** A sound PNG of 30,000 × 30,000 black pixels: 900 megapixels in about 110 kilobytes. */
export function hugePng(): Buffer {
  const side = 30_000
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc(side * (1 + side / 8)))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  const check = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A sound JPEG with a page in its comment, for a browser that guesses. */
export async function pageInsidePhoto(): Promise<Buffer> {
  const jpeg = await (await photo()).jpeg().toBuffer()
  const comment = Buffer.from('<html><script>alert(1)</script></html>')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(comment.length + 2)
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, comment, jpeg.subarray(2)])
}

/** The first box of an ISO media file: an iPhone photo is `heic`, a film `isom`. */
export function mediaFile(brand: string): Buffer {
  const box = Buffer.alloc(24)
  box.writeUInt32BE(24)
  box.write('ftyp', 4, 'latin1')
  box.write(brand, 8, 'latin1')
  box.write(brand, 16, 'latin1')
  return Buffer.concat([box, Buffer.alloc(512)])
}

/** A zip with these entries, as office programs write their documents. */
export async function zipOf(entries: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(entries))
    zip.addBuffer(Buffer.from(text), name, { compress: false })
  zip.end()
  const pieces: Uint8Array[] = []
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

/** A Word, Excel or PowerPoint document by the type of its main part. */
export const officeFile = (folder: string, type: string) =>
  zipOf({
    '[Content_Types].xml': `<Types><Override PartName="/${folder}/main.xml" ContentType="application/vnd.${type}.main+xml"/></Types>`,
    [`${folder}/main.xml`]: '<x/>',
  })

/** An OpenDocument file. */
export const openDocument = (type: string) =>
  zipOf({ mimetype: `application/vnd.oasis.opendocument.${type}` })
