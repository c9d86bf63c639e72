export type { Composer, Composers, Letter, LetterNews, LetterWords } from './letter.ts'
export { addLetter, lettersOf, lettersTo, mailState, type MailState } from './letters.store.ts'
export { readServer, type MailServer } from './mail-server.ts'
export { openMail, type Mail } from './open-mail.ts'
