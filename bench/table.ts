/** Rows of a table by name, each with a value for each column; a value that cannot be had is NaN. */
export type Rows = Readonly<Record<string, readonly number[]>>;

/** A number in at most four characters or so. */
export function short(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value.toFixed(value === 0 || value >= 100 ? 0 : value < 10 ? 2 : 1);
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}

/** Prints rows of cells with their columns in line. */
export function print(cells: readonly (readonly string[])[]): void {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    console.log(
      row
        .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
  }
}
