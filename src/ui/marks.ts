/** Small things that say something about what they stand beside. */
export { WhoSees } from './who-sees.tsx'
export { Chips, Chip } from './chips.tsx'
export { Icon, type IconName } from './icon.tsx'
export { DateLine } from './date-line.tsx'
export { Own } from './own.tsx'
