import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { Fault } from '../../fault';
import { mcpTools, toolsStandard } from '../../schemas/mcp-tools';
import type { Checker, Sample } from '../checker';
import { readMarkdown, sections, type MarkdownLine } from '../markdown';

const id = 'kiro-specs';

interface Finding {
  readonly line: number;
  readonly what: string;
}

/** Easy Approach to Requirements Syntax: when, while, if–then, where or always, then what the system shall do. */
const ears = /^(WHEN .+, |WHILE .+, |WHERE .+, |IF .+, THEN )?THE .+ SHALL .+\.$/;

function missingHeadings(lines: readonly MarkdownLine[], level: number, titles: readonly string[]): readonly Finding[] {
  const present = lines.filter((line) => line.level === level).map(({ under }) => under.at(-1));
  return titles
    .filter((title) => !present.includes(title))
    .map((title) => ({ line: 1, what: `There is no heading "${'#'.repeat(level)} ${title}".` }));
}

/** Acceptance criteria as (id, line, text): a wrapped criterion is joined. */
function criteriaOf(
  lines: readonly MarkdownLine[],
): readonly { readonly id: string; readonly line: number; readonly text: string }[] {
  return sections(lines, 3).flatMap((section) => {
    const requirement = /^### Requirement (\d+)$/.exec(section[0]?.text ?? '')?.[1];
    const criteria: { id: string; line: number; text: string }[] = [];
    for (const { text, line, under } of section) {
      if (under.at(-1) !== 'Acceptance Criteria') continue;
      const [, number, first] = /^(\d+)\. (.+)$/.exec(text) ?? [];
      const last = criteria.at(-1);
      if (number !== undefined) criteria.push({ id: `${requirement}.${number}`, line, text: first ?? '' });
      else if (last !== undefined && text.trim() !== '' && !text.startsWith('#')) last.text += ` ${text.trim()}`;
    }
    return criteria;
  });
}

function requirementsFindings(lines: readonly MarkdownLine[]): readonly Finding[] {
  const requirements = sections(lines, 3).filter(([heading]) => heading?.text.startsWith('### Requirement'));
  const misnumbered = requirements.flatMap(([heading], at) =>
    heading?.text === `### Requirement ${at + 1}`
      ? []
      : [{ line: heading?.line ?? 1, what: `This should be "### Requirement ${at + 1}".` }],
  );
  const storyless = requirements.flatMap((section) => {
    const story = section.map(({ text }) => text).join(' ');
    const complete = /\*\*User Story:\*\* As (an?|the) .+, I want .+,\s+so that .+/.test(story);
    const what = 'The requirement has no "**User Story:** As a …, I want …, so that …".';
    return complete ? [] : [{ line: section[0]?.line ?? 1, what }];
  });
  const criteria = criteriaOf(lines);
  const notEars = criteria
    .filter(({ text }) => !ears.test(text))
    .map(({ id: criterion, line }) => ({
      line,
      what: `Criterion ${criterion} is not in EARS notation (WHEN …, THE … SHALL ….).`,
    }));
  const misplaced = criteria.flatMap(({ id: criterion, line }, at) => {
    const [requirement = '', number] = criterion.split('.');
    const before = criteria.slice(0, at).filter((other) => other.id.startsWith(`${requirement}.`)).length;
    return Number(number) === before + 1 ? [] : [{ line, what: `Criterion ${criterion} is out of order.` }];
  });
  return [
    ...missingHeadings(lines, 2, ['Introduction', 'Requirements']),
    ...(requirements.length === 0 ? [{ line: 1, what: 'There is no "### Requirement 1".' }] : []),
    ...misnumbered,
    ...storyless,
    ...notEars,
    ...misplaced,
  ];
}

/** Tools named in a table row `| question | server | `tool` | answer |`. */
function designFindings(lines: readonly MarkdownLine[]): readonly Finding[] {
  const tools = lines.flatMap(({ text, line }) => {
    const [, server = '', tool = ''] = /^\|[^|]+\| ([a-z]+) \| `(\w+)` \|/.exec(text) ?? [];
    const known = mcpTools[server];
    if (tool === '' || known?.includes(tool)) return [];
    const what =
      known === undefined ? `No MCP server "${server}" is known.` : `The ${server} MCP server has no tool "${tool}".`;
    return [{ line, what }];
  });
  const required = ['Overview', 'Architecture', 'Components and Interfaces', 'Error Handling', 'Testing Strategy'];
  return [...missingHeadings(lines, 2, required), ...tools];
}

function tasksFindings(lines: readonly MarkdownLine[], known: ReadonlySet<string>): readonly Finding[] {
  const tasks = lines.filter(({ text }) => /^\s*- \[[ x]\] /.test(text));
  const unnumbered = tasks
    .filter(({ text }) => !/- \[[ x]\] \d+(\.\d+)?\.? /.test(text))
    .map(({ line }) => ({ line, what: 'The task has no number.' }));
  const withoutRequirement = tasks.flatMap(({ line, text }, at) => {
    const next = tasks[at + 1];
    const own = lines.filter((other) => other.line > line && other.line < (next?.line ?? Infinity));
    const parent = next !== undefined && /^\s+/.test(next.text) && !/^\s/.test(text);
    const named = own.some((other) => other.text.includes('_Requirements: '));
    return named || parent ? [] : [{ line, what: 'The task names no requirement (_Requirements: 1.1_).' }];
  });
  const references = lines.flatMap(({ text, line }) =>
    (/_Requirements: ([\d., ]+)_/.exec(text)?.[1] ?? '')
      .split(',')
      .map((reference) => reference.trim())
      .filter((reference) => reference !== '')
      .map((reference) => ({ reference, line })),
  );
  const unknown = references
    .filter(({ reference }) => !known.has(reference))
    .map(({ reference, line }) => ({ line, what: `requirements.md has no criterion ${reference}.` }));
  const served = new Set(references.map(({ reference }) => reference));
  const unserved = [...known]
    .filter((criterion) => !served.has(criterion))
    .map((criterion) => ({ line: 1, what: `No task serves criterion ${criterion}.` }));
  return [
    ...(tasks.length === 0 ? [{ line: 1, what: 'There is no task (- [ ] 1. …).' }] : []),
    ...unnumbered,
    ...withoutRequirement,
    ...unknown,
    ...unserved,
  ];
}

/** The requirements beside a tasks file: as handed over, else from the disk. */
function criteriaBeside(sample: Sample, samples: readonly Sample[]): ReadonlySet<string> {
  const path = join(dirname(sample.path), basename(sample.path).replace('tasks', 'requirements'));
  const handed = samples.find((other) => other.path === path)?.text;
  const file = join(process.cwd(), path);
  const text = handed ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return new Set(criteriaOf(readMarkdown(text)).map((criterion) => criterion.id));
}

function findingsOf(sample: Sample, samples: readonly Sample[]): readonly Finding[] {
  const lines = readMarkdown(sample.text);
  if (sample.path.endsWith('requirements.md')) return requirementsFindings(lines);
  if (sample.path.endsWith('design.md')) return designFindings(lines);
  return tasksFindings(lines, criteriaBeside(sample, samples));
}

const checker: Checker = {
  id,
  claims: (path) => /\/specs\/[^/]+\/(requirements|design|tasks)\.md$/.test(path),
  against: ({ path }) => [
    { name: 'Kiro specs', source: 'https://kiro.dev/docs/specs/concepts', version: '2026-11' },
    ...(path.endsWith('design.md') ? [toolsStandard] : []),
  ],
  check: (samples) =>
    Promise.resolve(
      samples.flatMap((sample) =>
        findingsOf(sample, samples).map(({ line, what }): Fault => ({
          file: sample.path,
          line,
          rule: id,
          what,
          mend: 'Compare it with a spec that Kiro has written.',
        })),
      ),
    ),
  limits: () => ({
    ko: '형식과 요구 사항 번호, 도구 이름만 확인했습니다. Kiro로 실행해 보지는 않았고, 수치는 예시입니다.',
    en: 'Only the form, the numbers of the requirements and the names of tools are checked; it has not been run in Kiro, and its figures are illustrative.',
  }),
};

export default checker;
