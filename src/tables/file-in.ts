/** The file that was chosen in a field, if one was. */
export const fileIn = (given: unknown): File | undefined =>
  [given].flat().find((one): one is File => one instanceof File && one.size > 0)
