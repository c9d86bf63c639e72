const formats = new Map<string, Intl.ListFormat>()

/** Names as people of a language list them: "Maya, Tom and Teo", or without the "and". What writes it is made once. */
export function sayList(names: readonly string[], language: string, type?: 'unit'): string {
  const key = `${language} ${type}`
  let format = formats.get(key)
  if (!format) formats.set(key, (format = new Intl.ListFormat(language, type && { type })))
  return format.format(names)
}
