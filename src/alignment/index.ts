export { LensLine } from './lens-line.tsx'
export { alignmentRoutes } from './routes.ts'
export { lookBefore, showGoal, type Choice } from './show-goal.ts'
export { ShowingSection } from './showing-section.tsx'
