/**
 * What is taken of a table: bytes of a file and of what is packed in it, columns, rows, cells with those left empty between
 * others. A workbook of a few kilobytes can unpack to far more than a person made: tags in all, and within each other.
 */
export const limits = {
  bytes: 60 * 1024 * 1024,
  columns: 200,
  rows: 200_000,
  cells: 5_000_000,
  tags: 5_000_000,
  depth: 50,
}
