import type { ObjectExpression, Program, Property } from 'estree';
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { attribute, isElement } from './mdx-nodes.ts';

/** The languages of headings that are marked with one, by id. */
function languagesOf(tree: Root): Map<string, string> {
  const languages = new Map<string, string>();
  visit(tree, 'heading', ({ children: [first], data }: Heading) => {
    const lang = first && isElement(first, 'span') && attribute(first, 'lang');
    const { id } = (data ?? {}) as { id?: string };
    if (lang && id) languages.set(id, lang);
  });
  return languages;
}

function literal(entry: ObjectExpression, name: string): Property['value'] | undefined {
  const property = entry.properties.find(
    (one): one is Property => one.type === 'Property' && 'value' in one.key && one.key.value === name,
  );
  return property?.value;
}

/**
 * Remark plugin, to run after Docusaurus' own: an entry of the table of contents keeps the language of its heading.
 * Docusaurus writes entries as HTML and takes over no attribute but the class (`mdxJsxTextElementToHtml` in
 * `@docusaurus/mdx-loader`); this can go once it does.
 */
export default function foreignHeadings() {
  return (tree: Root): void => {
    const languages = languagesOf(tree);
    if (languages.size === 0) return;
    visit(tree, 'mdxjsEsm', (node: { data?: { estree?: Program | null } }) => {
      for (const statement of node.data?.estree?.body ?? []) {
        const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
        const list = declared?.type === 'VariableDeclaration' ? declared.declarations[0]?.init : undefined;
        for (const entry of list?.type === 'ArrayExpression' ? list.elements : []) {
          if (entry?.type !== 'ObjectExpression') continue;
          const [id, value] = [literal(entry, 'id'), literal(entry, 'value')];
          const lang = id?.type === 'Literal' ? languages.get(String(id.value)) : undefined;
          if (lang && value?.type === 'Literal')
            value.value = String(value.value).replace(/^<span>/, `<span lang="${lang}">`);
        }
      }
    });
  };
}
