/** How somebody reads LPS. What is usual is said by nothing at all. */
export interface Comfort {
  textSize: (typeof textSizes)[number]
  /** As the device says, or less in any case. */
  motion: (typeof motions)[number]
  contrast: (typeof contrasts)[number]
  /** Every link has its line. */
  underlines: boolean
}

export const textSizes = ['usual', 'large', 'larger'] as const
export const motions = ['device', 'less'] as const
export const contrasts = ['usual', 'more'] as const
