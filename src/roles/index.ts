export { openOffice } from './open-office.ts'
export { roleNames, type Role, type RoleName } from './role.ts'
export { addRole as giveRole } from './roles.store.ts'
