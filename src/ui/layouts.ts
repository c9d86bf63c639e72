/** How a page is divided. */
export { Head } from './page-head.tsx'
export { Section } from './section.tsx'
export { Columns } from './columns.tsx'
export { Actions } from './actions.tsx'
export { Details } from './details.tsx'
export { Stage, StageStep } from './stage.tsx'
