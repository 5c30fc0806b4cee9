import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Cite from '../Cite';
import { isSourceId } from '@site/src/sources';

type Props = {
  /** Words with `code`, **bold**, [label](target) and [^source-id]; anything else is shown as it stands. */
  readonly text: ReactNode;
};

const MARKUP = /`([^`]+)`|\*\*([^*]+)\*\*|\[\^([a-z0-9-]+)\]|\[([^\]]+)\]\(([^)\s]+)\)/g;

function render([whole, code, bold, source, label, target]: RegExpExecArray, key: number): ReactNode {
  if (code) return <code key={key}>{code}</code>;
  if (bold) return <strong key={key}>{bold}</strong>;
  if (source) {
    if (!isSourceId(source))
      throw new Error(`Unknown source id “${source}” in a text: add it to src/sources or correct it.`);
    return <Cite key={key} id={source} />;
  }
  return label && target ? (
    <Link key={key} to={target}>
      {inline(label)}
    </Link>
  ) : (
    whole
  );
}

function inline(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    parts.push(text.slice(end, match.index), render(match as RegExpExecArray, match.index));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts.filter((part) => part !== '');
}

/** The words alone, for where no markup can be: a label, a title. */
export function plain(text: string): string {
  return text.replace(MARKUP, (whole, code, bold, source, label) => (source ? '' : (code ?? bold ?? label ?? whole)));
}

/** Inline markup in the words of a component, without a Markdown parser in the browser. */
export default function Rich({ text }: Props): ReactNode {
  return typeof text === 'string' ? inline(text) : text;
}
