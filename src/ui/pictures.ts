/** Pictures, each with its words. */
export { Photo } from './photo.tsx'
export { PhasePath as Path } from './phase-path.tsx'
export { GoalPicture as Goal } from './goal-picture.tsx'
export { Scan } from './scan.tsx'
