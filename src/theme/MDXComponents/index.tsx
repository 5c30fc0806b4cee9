// Wraps @docusaurus/theme-classic 3.10: gives MDX the primitives of src/ui and our own code block and table.
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import MDXComponents from '@theme-original/MDXComponents';
import Anchor from '@site/src/ui/Anchor';
import BeforeAfter, { Side } from '@site/src/ui/BeforeAfter';
import ChapterHead from '@site/src/ui/ChapterHead';
import ChapterList from '@site/src/ui/ChapterList';
import Cite from '@site/src/ui/Cite';
import Code from '@site/src/ui/Code';
import Estimate from '@site/src/ui/Estimate';
import Flow, { Node } from '@site/src/ui/Flow';
import GuideLink from '@site/src/ui/GuideLink';
import Layers, { Layer } from '@site/src/ui/Layers';
import References from '@site/src/ui/References';
import Sample from '@site/src/ui/Sample';
import Sequence, { Message } from '@site/src/ui/Sequence';
import Status from '@site/src/ui/Status';
import Table, { TableElement } from '@site/src/ui/Table';
import TranslationNotice from '@site/src/ui/TranslationNotice';

// The theme would show code with line breaks as a block of its own, with its own highlighter.
function InlineCode(props: ComponentPropsWithoutRef<'code'>): ReactNode {
  return <code {...props} />;
}

// The theme folds with a script; the element itself opens for find-in-page, in print and without JavaScript. Docusaurus
// gives `<details>` of a page the name with a capital.
function Details(props: ComponentPropsWithoutRef<'details'>): ReactNode {
  return <details {...props} />;
}

export default {
  ...MDXComponents,
  Anchor,
  BeforeAfter,
  ChapterHead,
  ChapterList,
  Cite,
  Details,
  Estimate,
  Flow,
  GuideLink,
  Layer,
  Layers,
  Message,
  Node,
  References,
  Sample,
  Sequence,
  Side,
  Status,
  Table,
  TranslationNotice,
  code: InlineCode,
  pre: Code,
  table: TableElement,
};
