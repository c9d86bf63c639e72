/** Why LPS does not work on a database as it stands, and what its administrator can do: a sentence for people. */
export class SchemaRefusal extends Error {}
