export { layLibrary } from './lay-library.ts'
export { library, libraryVersion } from './shelf.ts'
