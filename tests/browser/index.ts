export { assertAccessible } from './assert-accessible.ts'
export { newVisitor, openBrowser, type VisitorOptions } from './visitor.ts'
export { openMortalBrowser } from './mortal-browser.ts'
