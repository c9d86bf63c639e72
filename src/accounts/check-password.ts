import type { Account } from './account.ts'
import type { AccountTools } from './account-tools.ts'

/** Is this the password of the account? Where there is none, the answer takes as long. */
export async function checkPassword(
  { passwords }: AccountTools,
  account: Account | undefined,
  password: string,
): Promise<boolean> {
  if (account?.hash) return passwords.verify({ hash: account.hash, password })
  await passwords.hash(password)
  return false
}
