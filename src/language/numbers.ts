const formats = new Map<string, Intl.NumberFormat>()

/** A number as people of a language write it. What writes it is made once: making it costs more than a hundred numbers. */
export function sayNumber(value: number, language: string): string {
  let format = formats.get(language)
  if (!format) formats.set(language, (format = new Intl.NumberFormat(language)))
  return format.format(value)
}
