import sharp from 'sharp'

/** A photo like no other: noise of its own, so that no two have the same bytes. */
export async function photo(width = 900, height = 600): Promise<File> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const bytes = await sharp({ create: { width, height, channels: 3, background: 'gray', noise } })
    .jpeg()
    .toBuffer()
  const unlike = Buffer.concat([bytes, Buffer.from(crypto.randomUUID())])
  return new File([unlike], 'hallway.jpg', { type: 'image/jpeg' })
}
