import { libraryProtocol } from '#protocols'

/** What a protocol of the library is called; one that a group wrote is named where it is run. */
export const sayProtocol = (key: string, language: string) => libraryProtocol(key, language)?.name
