import { parse } from 'acorn';

/** What of a compiled MDX module the browser needs: its data, and the tables of contents of the modules it includes. */
function isKept(statement) {
  if (statement.type === 'ImportDeclaration') return /\.mdx?$/.test(statement.source.value);
  return statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportAllDeclaration';
}

function exportOf(statements, name) {
  return statements.find((statement) => statement.specifiers?.some(({ exported }) => exported?.name === name));
}

/**
 * Loader that runs after the MDX loader: keeps the exports of a compiled MDX module and leaves out its content. A page
 * (a module that exports `metadata`) also waits, while it is loaded, until its article is at hand.
 */
export default function staticArticle(code) {
  this.addDependency(import.meta.filename);
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  if (!body.some(({ type }) => type === 'ExportDefaultDeclaration')) {
    throw new Error(
      'The compiled MDX module has no default export: the output of @docusaurus/mdx-loader has changed. See “The article is HTML” in README.md.',
    );
  }
  const kept = body.filter(isKept).map(({ start, end }) => code.slice(start, end));
  const metadata = exportOf(body, 'metadata');
  if (metadata) {
    kept.push(
      `import __metadata from ${JSON.stringify(metadata.source.value)};`,
      `import { loadArticle as __loadArticle } from '@site/src/static-article/articles';`,
      'await __loadArticle(__metadata.permalink);',
    );
  }
  return [...kept, 'export default function MDXContent() { return null; }'].join('\n');
}
