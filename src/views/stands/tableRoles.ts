/**
 * The implicit roles of a table, written out, because some browsers drop them where narrow widths set
 * `display: block`.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  claim: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
