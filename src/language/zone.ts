/** A time zone as people choose it: its IANA name, and a friendly one. */
export interface Zone {
  value: string
  label: string
  /** The part of the world it is listed under; the usual ones stand before all parts. */
  group?: string
}

/** Those that schools in the United States ask for first, from east to west. */
const first = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
]

/** Cities that call themselves otherwise than the list of zones does. */
const renamed: Record<string, string> = {
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho Chi Minh City',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
}

/** The parts of the world as the names of zones begin, and the codes by which a language names them. */
const continents: Record<string, string> = {
  Africa: '002',
  America: '019',
  Antarctica: 'AQ',
  Asia: '142',
  Europe: '150',
  Australia: '009',
  Pacific: '009',
}
const world = '001'

const known = new Map<string, Zone[]>()

/**
 * Every zone there is, in one language: the usual ones first, the others by the part of the world and their cities. A zone that was chosen
 * under an older name stays in the list.
 */
export function zonesIn(language: string, chosen?: string): Zone[] {
  let zones = known.get(language)
  if (!zones) known.set(language, (zones = makeZones(language)))
  if (!chosen || zones.some(({ value }) => value === chosen) || !isTimeZone(chosen)) return zones
  return [{ value: chosen, label: nameOfZone(chosen, language) }, ...zones]
}

/** Is this a zone that clocks know? Also an older name of one, as an import may bring it; never a bare offset. */
export function isTimeZone(given: string): boolean {
  try {
    return /^[A-Z]/i.test(given) && Boolean(new Intl.DateTimeFormat('en', { timeZone: given }))
  } catch {
    return false
  }
}

/** "Chicago, Central Time" */
export function nameOfZone(zone: string, language: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
  const name = parts.formatToParts().find(({ type }) => type === 'timeZoneName')?.value
  const path = (renamed[zone] ?? zone).replaceAll('_', ' ').split('/')
  const city = path.length > 1 ? path.slice(1).toReversed().join(', ') : zone
  return name && !name.startsWith(city) ? `${city}, ${name}` : (name ?? city)
}

function makeZones(language: string): Zone[] {
  const named = (value: string) => ({ value, label: nameOfZone(value, language) })
  const others = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']).difference(new Set(first))
  const regions = new Intl.DisplayNames(language, { type: 'region' })
  const groupOf = (part: string) => capital(regions.of(part) ?? part)
  const grouped = Array.from(others, (zone) => ({
    ...named(zone),
    group: groupOf(continents[zone.split('/')[0]!] ?? world),
  }))
  const [{ compare }, last] = [new Intl.Collator(language), groupOf(world)]
  return [
    ...first.map(named),
    ...grouped.toSorted(
      (one, other) =>
        Number(one.group === last) - Number(other.group === last) ||
        compare(one.group, other.group) ||
        compare(one.label, other.label),
    ),
  ]
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
