/** Where an item of the asker was shown: read alone, or asked with others and made of what came. */
export { shownAsked, showingsIn, shownOf, type ToldShowing } from './snapshots.store.ts'
