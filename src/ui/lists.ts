/** Things below each other, parted by hairlines. */
export { Rows, Row } from './rows.tsx'
export { Entries, Entry } from './entries.tsx'
export { Facts } from './facts.tsx'
export { Pager } from './pager.tsx'
export { Codes } from './codes.tsx'
