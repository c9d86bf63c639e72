import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'

/** An account of this machine that programs may run as. */
export interface Account {
  name: string
  uid: number
  gid: number
}

/** All accounts listed in /etc/passwd, root left out. */
export function accounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid, gid }) => name && uid > 0 && gid >= 0)
}

/** The account without rights that a server takes when LPS was started by root. */
export function humbleAccount(): Account | undefined {
  const all = accounts()
  return all.find(({ name }) => name === 'postgres') ?? all.find(({ name }) => name === 'nobody') ?? all[0]
}

/** Whether this process's account is a listed one, without which initdb does not work. */
export function accountIsListed(): boolean {
  try {
    return Boolean(userInfo())
  } catch {
    return false
  }
}
