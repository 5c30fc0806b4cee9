import type { Fault } from '../../fault';
import type { Checker, Sample } from '../checker';
import { readMarkdown, sections, type MarkdownLine } from '../markdown';

const id = 'sops';

const keyword = /\b(MUST|REQUIRED|SHALL|SHOULD|RECOMMENDED|MAY|OPTIONAL)\b/;
const keywords = ['MUST', 'NOT', 'REQUIRED', 'SHALL', 'SHOULD', 'RECOMMENDED', 'MAY', 'OPTIONAL'];
const prohibition = /\b(MUST NOT|SHALL NOT|SHOULD NOT|NEVER|NOT RECOMMENDED)\b/;
const reason = /\b(because|since|as|so that|which)\b/;

interface Finding {
  readonly line: number;
  readonly what: string;
}

function titleFindings(lines: readonly MarkdownLine[]): readonly Finding[] {
  const title = lines[0]?.level === 1 ? [] : [{ line: 1, what: 'A SOP begins with its title (# …).' }];
  const present = lines.filter(({ level }) => level === 2).map(({ under }) => under.at(-1));
  const order = ['Overview', 'Parameters', 'Steps'];
  const missing = order
    .filter((heading) => !present.includes(heading))
    .map((heading) => ({ line: 1, what: `There is no section "## ${heading}".` }));
  return [...title, ...missing];
}

function parameterFindings(lines: readonly MarkdownLine[]): readonly Finding[] {
  const entries = lines.filter(({ under, text }) => under.at(-1) === 'Parameters' && text.startsWith('- **'));
  const read = entries.map(({ text, line }) => {
    const [, name, kind] = /^- \*\*([^*]+)\*\* \((required|optional(?:, default: [^)]+)?)\): \S/.exec(text) ?? [];
    return { line, name, kind };
  });
  const malformed = read
    .filter(({ name }) => name === undefined)
    .map(({ line }) => ({
      line,
      what: 'A parameter is written "- **name** (required): …" or "(optional, default: …)".',
    }));
  const misnamed = read
    .filter(({ name }) => name !== undefined && !/^[a-z][a-z0-9_]*$/.test(name))
    .map(({ line, name }) => ({ line, what: `Parameter "${name}" is not in snake_case.` }));
  const firstOptional = read.findIndex(({ kind }) => kind?.startsWith('optional'));
  const late = read
    .slice(firstOptional < 0 ? read.length : firstOptional)
    .filter(({ kind }) => kind === 'required')
    .map(({ line, name }) => ({ line, what: `Required parameter "${name}" stands behind an optional one.` }));
  return [...malformed, ...misnamed, ...late];
}

function constraintFindings(lines: readonly MarkdownLine[]): readonly Finding[] {
  const constraints = lines.filter(
    ({ text, under }) =>
      /^- /.test(text) && !text.startsWith('- **') && ['Parameters', 'Steps'].includes(under[1] ?? ''),
  );
  return constraints.flatMap(({ text, line }) => {
    const cut = [...text.matchAll(/\b[A-Z]{2,}\b/g)].find(
      ([word]) => !keywords.includes(word) && keywords.some((whole) => whole.startsWith(word)),
    );
    if (cut) return [{ line, what: `"${cut[0]}" is no word of RFC 2119.` }];
    if (!keyword.test(text)) return [{ line, what: 'A constraint says MUST, SHOULD or MAY.' }];
    if (prohibition.test(text) && !reason.test(text.split(prohibition).at(-1) ?? '')) {
      return [{ line, what: 'A prohibition gives its reason (because …).' }];
    }
    return [];
  });
}

function stepFindings(lines: readonly MarkdownLine[]): readonly Finding[] {
  const steps = sections(lines, 3).filter(([heading]) => heading?.under[1] === 'Steps');
  return steps.flatMap((section, at) => {
    const [heading] = section;
    const line = heading?.line ?? 1;
    const numbered = heading?.text.startsWith(`### ${at + 1}. `);
    const constraints = section.some(({ text }) => text === '**Constraints:**');
    return [
      ...(numbered ? [] : [{ line, what: `This should be step "### ${at + 1}. …".` }]),
      ...(constraints ? [] : [{ line, what: 'The step has no **Constraints:**.' }]),
    ];
  });
}

function faults({ path, text }: Sample): readonly Fault[] {
  const lines = readMarkdown(text);
  const findings = [
    ...titleFindings(lines),
    ...parameterFindings(lines),
    ...stepFindings(lines),
    ...constraintFindings(lines),
  ];
  return findings.map(({ line, what }) => ({
    file: path,
    line,
    rule: id,
    what,
    mend: 'See strands-agents/agent-sop:spec/agent-sops-specification.md.',
  }));
}

const checker: Checker = {
  id,
  claims: (path) => path.endsWith('.sop.md'),
  against: () => [
    { name: 'Agent SOP format', source: 'strands-agents/agent-sop:rules/agent-sop-format.md', version: '1.1.3' },
  ],
  check: (samples) => Promise.resolve(samples.flatMap(faults)),
  limits: () => ({
    ko: '형식만 확인했습니다. 모델이 절차를 어떻게 따르는지는 읽기 전용 도구로 직접 시험하세요.',
    en: 'Only the form is checked; how a model follows the procedure is for you to try, with read-only tools.',
  }),
};

export default checker;
