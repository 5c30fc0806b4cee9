import type { Node, Parent } from 'unist';

/** An element written as JSX in MDX. */
export interface JsxElement extends Parent {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: 'mdxJsxAttribute'; name: string; value?: unknown }[];
}

/** Makes an MDX element with string attributes; attributes without a value are left out. */
export function jsx(
  type: JsxElement['type'],
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: Node[] = [],
): JsxElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    type,
    name,
    attributes: given.map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  };
}

/** Makes an attribute whose value is a number. */
export function numberAttribute(name: string, value: number): JsxElement['attributes'][number] {
  const literal = { type: 'Literal', value, raw: String(value) };
  const program = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression: literal }],
  };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: String(value), data: { estree: program } },
  };
}

/** The value of a string attribute; undefined when it is missing or computed. */
export function attribute(element: JsxElement, name: string): string | undefined {
  const value = element.attributes.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Whether a node is the JSX element of that name. */
export function isElement(node: Node, name: string): node is JsxElement {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && (node as JsxElement).name === name;
}
