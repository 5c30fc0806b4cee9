import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeNew, type Made } from './files';

const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current';

interface Words {
  readonly title: string;
  readonly description: string;
  readonly chapter: string;
  readonly answer: string;
}

const KO: Words = {
  title: '가이드의 제목',
  description: '이 가이드가 누구의 어떤 질문에 답하는지 한 문장으로 씁니다.',
  chapter: '개요',
  answer: '독자가 여기서 멈춰도 되도록 답부터 씁니다.',
};

const EN: Words = {
  title: 'Title of the guide',
  description: 'Say in one sentence which question of which reader the guide answers.',
  chapter: 'Overview',
  answer: 'Start with the answer, so that a reader may stop here.',
};

function filesOf(folder: string, slug: string, words: Words): Record<string, string> {
  return {
    [`${folder}/${slug}.mdx`]: `---
title: ${words.title}
sidebar_label: ${words.title}
description: ${words.description}
---

import Overview from './${slug}/_01-overview.mdx';

<ChapterList />

<Overview />
`,
    [`${folder}/${slug}/_01-overview.mdx`]: `## 1. ${words.chapter} {/* #overview */}

${words.answer}
`,
  };
}

/**
 * A guide in both languages with its first chapter.
 *
 * @param root the project's folder
 * @param slug last part of its address, for ever
 */
export function newPage(root: string, slug: string): Made {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw new Error(`“${slug}” is not kebab-case ASCII.`);
  const sidebars = path.join(root, 'sidebars.ts');
  const files = writeNew(root, { ...filesOf('docs', slug, KO), ...filesOf(ENGLISH, slug, EN) });
  writeFileSync(sidebars, readFileSync(sidebars, 'utf8').replace(/(?<=const GUIDES = \[.*)(?=\];)/, `, '${slug}'`));
  return {
    files: [...files, 'sidebars.ts'],
    next: 'Write the titles and the first chapter in both languages, then `npm run translated` and `npm run fix`.',
  };
}
