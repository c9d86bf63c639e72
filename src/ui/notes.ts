/** What the page tells about itself. */
export { Notice } from './notice.tsx'
export { Opening } from './opening.tsx'
export { Saved } from './saved.tsx'
export { Progress } from './progress.tsx'
export { Trouble } from './trouble.tsx'
