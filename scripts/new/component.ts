import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kebab, writeNew, type Made } from './files';

const FOLDER = 'src/components/AiopsIntroTables';

function filesOf(name: string): Record<string, string> {
  const id = kebab(name);
  const words = (caption: string, intro: string, label: string, column: string, cell: string): string =>
    `import type { Text } from './data';

export const text: Text = {
  caption: '${caption}',
  intro: '${intro}',
  columns: { subject: '${label}', answer: '${column}' },
  rows: { first: { label: '${label}', answer: '${cell}' } },
};
`;
  return {
    'data.ts': `import type { SourceId } from '@site/src/sources';

interface Row {
  readonly id: string;
  readonly sources: readonly SourceId[];
}

/** In the order in which they are read. */
export const rows = [{ id: 'first', sources: ['eks-addons'] }] as const satisfies readonly Row[];

export type RowId = (typeof rows)[number]['id'];

export interface Text {
  readonly caption: string;
  readonly intro: string;
  readonly columns: { readonly subject: string; readonly answer: string };
  readonly rows: Readonly<Record<RowId, { readonly label: string; readonly answer: string }>>;
}
`,
    'text.ko.ts': words('표의 이름', '이 표가 답하는 질문', '주제', '답', '한 문장'),
    'text.en.ts': words('Name of the table', 'The question that it answers', 'Subject', 'Answer', 'One sentence'),
    'index.tsx': `import type { ReactNode } from 'react';
import DataTable from '@site/src/ui/DataTable';
import { rows } from './data';
import { text } from './text';

/** What a reader learns from it, in one sentence. */
export default function ${name}(): ReactNode {
  return (
    <DataTable
      id="${id}"
      caption={text.caption}
      intro={text.intro}
      headerLabel={text.columns.subject}
      columns={[{ key: 'answer', label: text.columns.answer }]}
      rows={rows.map(({ id, sources }) => ({
        id,
        header: text.rows[id].label,
        cells: { answer: text.rows[id].answer },
        sources,
      }))}
    />
  );
}
`,
    [`${name}.test.tsx`]: `import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import ${name} from '.';
import { rows } from './data';
import { text } from './text';

test('answers each subject', () => {
  render(<${name} />);
  expect(screen.getByRole('table', { name: text.caption })).toBeTruthy();
  for (const { id } of rows) {
    const row = document.getElementById(\`${id}-\${id}\`)!;
    expect(within(row).getByRole('rowheader').textContent).toContain(text.rows[id].label);
    expect(within(row).getByRole('cell').textContent).toBe(text.rows[id].answer);
  }
});
`,
  };
}

/**
 * A component that guides may call: facts, words in both languages, a table, a test, and its export.
 *
 * @param root the project's folder
 * @param name in PascalCase
 */
export function newComponent(root: string, name: string): Made {
  if (!/^([A-Z][a-z0-9]+)+$/.test(name)) throw new Error(`“${name}” is not PascalCase, as in ServiceComparison.`);
  const index = path.join(root, FOLDER, 'index.ts');
  const made = writeNew(
    root,
    Object.fromEntries(Object.entries(filesOf(name)).map(([file, text]) => [`${FOLDER}/${name}/${file}`, text])),
  );
  writeFileSync(index, `${readFileSync(index, 'utf8')}export { default as ${name} } from './${name}';\n`);
  return {
    files: [...made, `${FOLDER}/index.ts`],
    next: `Replace the row in data.ts and its words, move the export to its place in reading order, call <${name} /> in a guide, and name its figure in tests/browser/components.test.ts.`,
  };
}
