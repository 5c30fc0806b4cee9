/** Holds PromQL against the grammar of the Prometheus project, and its functions against the vectors that they take. */
import { parser } from '@prometheus-io/lezer-promql';

import { packageStandard } from '../package';

type Node = ReturnType<typeof parser.parse>['topNode'];

export const languageStandard = packageStandard('@prometheus-io/lezer-promql');

/** What is wrong at an offset of an expression. */
export interface Finding {
  readonly offset: number;
  readonly what: string;
  readonly mend: string;
}

/** Functions that read a range vector, by the index of that argument. https://prometheus.io/docs/prometheus/latest/querying/functions/ */
const rangeArgument = new Map([
  ...'absent_over_time avg_over_time changes count_over_time delta deriv double_exponential_smoothing idelta increase irate last_over_time mad_over_time max_over_time min_over_time predict_linear present_over_time rate resets stddev_over_time stdvar_over_time sum_over_time'
    .split(' ')
    .map((name) => [name, 0] as const),
  ['quantile_over_time', 1] as const,
]);

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** Whether an expression gives a range vector, which only functions can use. */
function isRange(node: Node): boolean {
  if (['MatrixSelector', 'SubqueryExpr'].includes(node.name)) return true;
  return (
    ['ParenExpr', 'OffsetExpr', 'StepInvariantExpr'].includes(node.name) &&
    node.firstChild !== null &&
    isRange(node.firstChild)
  );
}

function argumentFindings(node: Node, text: string): readonly Finding[] {
  const named = node.name === 'FunctionCall' ? node.getChild('FunctionIdentifier') : node.getChild('AggregateOp');
  const body = node.getChild('FunctionCallBody');
  if (named === null || body === null) return [];
  const name = text.slice(named.from, named.to);
  const wanted = node.name === 'FunctionCall' ? rangeArgument.get(name) : undefined;
  return childrenOf(body).flatMap((argument, index): readonly Finding[] => {
    if (index === wanted && !isRange(argument)) {
      return [
        {
          offset: argument.from,
          what: `${name}() needs a range such as [5m].`,
          mend: 'Add the range after the selector.',
        },
      ];
    }
    if (index !== wanted && isRange(argument)) {
      return [
        {
          offset: argument.from,
          what: `${name}() does not take a range.`,
          mend: 'Remove the range, or put a function such as rate() around it.',
        },
      ];
    }
    return [];
  });
}

/** Everything in which an expression is no PromQL. */
export function languageFindings(text: string): readonly Finding[] {
  const errors: Finding[] = [];
  const misfits: Finding[] = [];
  parser.parse(text).iterate({
    enter({ node }) {
      if (node.type.isError) {
        const near = text.slice(node.from).split(/\s/)[0] || 'the end';
        errors.push({
          offset: node.from,
          what: `This is no PromQL near "${near}".`,
          mend: 'Correct the expression; promtool says more.',
        });
      } else if (node.name === 'FunctionCall' || node.name === 'AggregateExpr') {
        misfits.push(...argumentFindings(node, text));
      }
    },
  });
  // One mistake makes the parser stumble over what follows.
  return errors.length > 0 ? errors.slice(0, 1) : misfits;
}
