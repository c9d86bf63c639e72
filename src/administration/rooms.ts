/** Which rooms of administration are open to the asker. */
export interface Rooms {
  organizations: boolean
  roles: boolean
  supervision: boolean
  invitations: boolean
  accounts: boolean
  operations: boolean
  audit: boolean
  breakglass: boolean
}
