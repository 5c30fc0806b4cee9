function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Gives the reader rows of cells as a file for a spreadsheet. */
export function downloadCsv(name: string, rows: readonly (readonly string[])[]): void {
  const lines = rows.map((row) => row.map(quoted).join(','));
  // The mark at the start tells spreadsheets that the file is UTF-8.
  const url = URL.createObjectURL(new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: url, download: `${name}.csv` }).click();
  URL.revokeObjectURL(url);
}
