import { codeFromAnswers, type Answers } from '@site/src/models/maturity/answers';
import { capabilities, questions } from '@site/src/models/maturity/data';
import { score } from '@site/src/models/maturity/score';
import { text as model } from '@site/src/models/maturity/text';
import { text } from './text';
import { formatMean, nameLevel, viewOf } from './view';

const { report } = text;

/** A section to read. */
type Link = Pick<HTMLAnchorElement, 'href' | 'textContent'>;

/** The result as Markdown: overall level and why, level by capability, the way up, what to read, then the answers. */
export function markdownOf(answers: Answers, links: readonly Link[]): string {
  const { text: said, shown } = viewOf(answers);
  const result = score(answers);
  const head =
    result.kind === 'scored'
      ? [`**${said.overall}** – ${said.advice}`, `- ${said.raw}\n- ${said.weakest} ${said.cap}\n- ${said.gate}`]
      : [said.missing];
  const levels = result.capabilities.map(
    ({ id, mean, level }) => `| ${model.capabilities[id]} | ${formatMean(mean)} | ${nameLevel(level)} |`,
  );
  const given = questions.map(({ id }) => {
    const answer = answers[id];
    const { ask, options } = model.questions[id];
    return `| ${id} ${ask} | ${answer === undefined ? text.noAnswer : `${answer} ${options[answer]}`} |`;
  });
  const ways = questions.filter(({ id }) => shown[`way-${id}`]).map(({ id }) => `- ${said[`way-${id}`]}`);
  const next = links.map(({ href, textContent }) => `- [${textContent}](${href})`);
  return [
    `# ${report.title}`,
    ...head,
    [`| ${report.capability} | ${report.mean} | ${report.level} |`, '| --- | --- | --- |', ...levels].join('\n'),
    ...(ways.length > 0 ? [`## ${text.ways}`, ways.join('\n')] : []),
    ...(next.length > 0 ? [`## ${text.read}`, next.join('\n')] : []),
    [`| ${report.question} | ${report.answer} |`, '| --- | --- |', ...given].join('\n'),
    `${report.code}: \`${codeFromAnswers(answers)}\``,
    '',
  ].join('\n\n');
}

function meanCell(mean: number): string {
  return String(Math.round(mean * 1000) / 1000);
}

/** Answers, capabilities and overall level as rows of one table for a spreadsheet; empty where there is none. */
export function csvOf(answers: Answers): readonly (readonly string[])[] {
  const result = score(answers);
  const overall = result.kind === 'scored' ? result : null;
  return [
    [report.id, report.name, report.level, report.mean, report.answer],
    ...questions.map(({ id }) => {
      const answer = answers[id];
      const { ask, options } = model.questions[id];
      return [id, ask, String(answer ?? ''), '', answer === undefined ? '' : options[answer]];
    }),
    ...capabilities.map(({ id }) => {
      const found = result.capabilities.find((one) => one.id === id);
      return [id, model.capabilities[id], String(found?.level ?? ''), found ? meanCell(found.mean) : '', ''];
    }),
    ['overall', report.overall, String(overall?.overall ?? ''), overall ? meanCell(overall.mean) : '', ''],
  ];
}
