import sharp from 'sharp'

/** Who made the photo and with what: words that must not be found in anything LPS keeps. */
export const traces = ['PhoneMaker', 'Maya Lindqvist', 'Room 12', 'x:xmpmeta']

const place = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '51/1 30/1 3230/100',
  GPSLongitudeRef: 'W',
  GPSLongitude: '0/1 7/1 43/1',
}

/**
 * A photo as a phone sends it: like no other, lying on its side, with the place, the maker and a name inside. Seen
 * upright it is 1600 × 2400 and its right upper corner is white.
 */
export async function phonePhoto(name = 'IMG_2041.JPG'): Promise<File> {
  const blue = {
    create: {
      width: 2400,
      height: 1600,
      channels: 3 as const,
      background: `#${crypto.randomUUID().slice(0, 6)}`,
    },
  }
  const corner = await sharp({ create: { width: 600, height: 600, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
  const bytes = await sharp(blue)
    .composite([{ input: corner, left: 0, top: 0 }])
    .withExif({ IFD0: { Make: 'PhoneMaker', Artist: 'Maya Lindqvist' }, IFD3: place })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>Room 12</secret></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  return new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' })
}
