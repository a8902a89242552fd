/**
 * The roles a table has by itself, written out: narrow widths lay it out as blocks, and some browsers
 * then take its roles away.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  claim: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
