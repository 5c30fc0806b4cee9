import { parse } from 'acorn';

/** What of a compiled MDX module the browser needs: its data, and the tables of contents of the modules it includes. */
function isKept(statement) {
  if (statement.type === 'ImportDeclaration') return /\.mdx?$/.test(statement.source.value);
  return statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportAllDeclaration';
}

/**
 * Loader that runs after the MDX loader: keeps the exports of a compiled MDX module and leaves out its content.
 */
export default function staticArticle(code) {
  this.addDependency(import.meta.filename);
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  if (!body.some(({ type }) => type === 'ExportDefaultDeclaration')) {
    throw new Error(
      'The compiled MDX module has no default export: the output of @docusaurus/mdx-loader has changed. See “The article is HTML” in CONTRIBUTING.md.',
    );
  }
  const kept = body.filter(isKept).map(({ start, end }) => code.slice(start, end));
  return [...kept, 'export default function MDXContent() { return null; }'].join('\n');
}
