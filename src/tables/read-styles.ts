import { readXml } from './read-xml.ts'

// The formats of days that every spreadsheet knows by number.
const known = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57])

/** The styles of a workbook, by number, that show a number as a day. */
export function readDayStyles(xml: string): Set<number> {
  const formats = new Map<number, string>()
  const days = new Set<number>()
  let [within, next] = [false, 0]
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') within = true
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name !== 'xf' || !within) return
      const format = Number(attributes['numFmtId'])
      if (known.has(format) || showsDay(formats.get(format) ?? '')) days.add(next)
      next++
    },
    close: (name) => {
      if (name === 'cellXfs') within = false
    },
  })
  return days
}

// What stands in quotes or brackets is said beside the number and is no part of a day.
const showsDay = (format: string) => /[dy]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

/** The day that a number stands for in a spreadsheet, `YYYY-MM-DD`; the number itself where it is none. */
export function dayOfNumber(text: string): string {
  const days = Number(text)
  if (!text || !(days >= 1 && days < 2_958_466)) return text
  return new Date(Math.floor(days - 25_569) * 86_400_000).toISOString().slice(0, 10)
}
