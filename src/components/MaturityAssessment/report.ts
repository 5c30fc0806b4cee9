import { codeFromAnswers, type Answers } from '@site/src/models/maturity/answers';
import { questions } from '@site/src/models/maturity/data';
import { score } from '@site/src/models/maturity/score';
import { text as model } from '@site/src/models/maturity/text';
import { text } from './text';
import { formatMean, nameLevel, viewOf } from './view';

const { report } = text;

/** The result as Markdown: overall level and why, level by capability, then the answers. */
export function markdownOf(answers: Answers): string {
  const { text: shown } = viewOf(answers);
  const result = score(answers);
  const head =
    result.kind === 'scored'
      ? [`**${shown.overall}** – ${shown.advice}`, `- ${shown.raw}\n- ${shown.weakest} ${shown.cap}\n- ${shown.gate}`]
      : [shown.missing];
  const levels = result.capabilities.map(
    ({ id, mean, level }) => `| ${model.capabilities[id]} | ${formatMean(mean)} | ${nameLevel(level)} |`,
  );
  const given = questions.map(({ id }) => {
    const answer = answers[id];
    const { ask, options } = model.questions[id];
    return `| ${id} ${ask} | ${answer === undefined ? text.noAnswer : `${answer} ${options[answer]}`} |`;
  });
  return [
    `# ${report.title}`,
    ...head,
    [`| ${report.capability} | ${report.mean} | ${report.level} |`, '| --- | --- | --- |', ...levels].join('\n'),
    [`| ${report.question} | ${report.answer} |`, '| --- | --- |', ...given].join('\n'),
    `${report.code}: \`${codeFromAnswers(answers)}\``,
    '',
  ].join('\n\n');
}

/** Answers, capabilities and overall level as rows for a spreadsheet; empty where there is none. */
export function csvOf(answers: Answers): readonly (readonly string[])[] {
  const result = score(answers);
  return [
    [report.question, report.level, report.answer],
    ...questions.map(({ id }) => {
      const answer = answers[id];
      return [id, String(answer ?? ''), answer === undefined ? '' : model.questions[id].options[answer]];
    }),
    [report.capability, report.level, report.mean],
    ...result.capabilities.map(({ id, mean, level }) => [model.capabilities[id], String(level), String(mean)]),
    [report.overall, result.kind === 'scored' ? String(result.overall) : '', ''],
  ];
}
