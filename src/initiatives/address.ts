/** The address of an organization's inventory, or of one initiative in it. */
export const addressOf = (space: string, id?: string) =>
  `/organizations/${space}/initiatives${id ? `/${id}` : ''}`
