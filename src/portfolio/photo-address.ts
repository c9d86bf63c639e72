/** Where a photo of a space is served, in one of its widths. */
export const photoAddress = (space: string, file: string, width: 480 | 800 | 2048) =>
  `/files/${space}/${file}/${width}`

/** Where a file of a space is served, to be saved under its name. */
export const fileAddress = (space: string, file: string, name: string) =>
  `/files/${space}/${file}?name=${encodeURIComponent(name)}`
