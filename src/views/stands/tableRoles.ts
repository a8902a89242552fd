/**
 * The roles of a table, written out, because some browsers drop the implicit ones where narrow widths set
 * `display: block`. HTML allows them on the parts of a table only where the `<table>` has no role of a table itself
 * (ARIA in HTML), so that role stands on an element around it. It is `none` and not `presentation`, by which reader
 * modes (Readability) know tables of layout.
 */
export const tableRoles = {
  table: { role: 'table' },
  markup: { role: 'none' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  claim: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
