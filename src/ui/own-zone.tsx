import { h } from 'preact'
import { Select } from './select.tsx'

/** A list of time zones; where nobody has chosen one, the device's own is chosen. Without script the first one is. */
export const ZoneSelect = (props: Parameters<typeof Select>[0]) => h('own-zone', {}, <Select {...props} />)
