/** The few things that stand apart from the page. */
export { Card as Plain } from './card.tsx'
export { CoachCard as Coach } from './coach-card.tsx'
export { EmptyPage as Empty } from './empty-page.tsx'
