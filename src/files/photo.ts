/** The longest sides, in pixels, that a photo is made in: to look at, for paper, for lists. */
export const renditionWidths = [2048, 800, 480] as const

export type RenditionWidth = (typeof renditionWidths)[number]

/** A photo no more than `width` pixels wide and high: upright, sRGB, without a word about where it was taken. */
export type Rendition = {
  width: RenditionWidth
  bytes: Uint8Array
  mediaType: 'image/jpeg'
  pixelWidth: number
  pixelHeight: number
}

/** Larger photos are refused before a pixel is decoded: no phone makes them, but a few bytes can claim them. */
export const mostPixels = 50_000_000

/** AVIF is decoded whole and needs about 25 bytes for a pixel: this keeps it at the half gigabyte others need at most. */
export const mostAvifPixels = 16_000_000

/** Width and height of a photo as a person sees it. */
export type PhotoSize = { width: number; height: number }
