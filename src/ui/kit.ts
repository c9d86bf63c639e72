import { fileURLToPath } from 'node:url'

/** What an app serves of the design system: the files behind `/assets/`, and the page that shows it all. */
export { fonts, type Font } from './fonts.ts'
export { StyleGuide } from './style-guide.tsx'
export { stylesLink } from './render.ts'

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** The first stylesheet of `/assets/app.css`; bundle it with `/assets/*` left as it is. */
export const styles = here('ui.css')

/** The first script of `/assets/app.js`: importing it defines the custom elements. */
export const script = here('browser.ts')

/** `/assets/icon.svg` */
export const icon = here('icon.svg')
