/** What is taken of a table: bytes of a file and of what is packed in it, columns, rows. */
export const limits = { bytes: 60 * 1024 * 1024, columns: 200, rows: 200_000 }
