export { makeBackup, type Source } from './make-backup.ts'
export { restoreBackup, type Target } from './restore-backup.ts'
export { BackupRefusal } from './refusal.ts'
