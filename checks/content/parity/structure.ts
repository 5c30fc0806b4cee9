import type { Fault } from '../../fault';
import { byKey, difference, notInOrder, onlyOnOneSide, type Pair } from './difference';
import { WORD_PROPS } from './sections';

function compareProps(pair: Pair): Fault[] {
  const english = byKey(pair.en.calls);
  return [...byKey(pair.ko.calls)].flatMap(([key, calls]) =>
    calls.flatMap((mine, index) => {
      const theirs = english.get(key)?.[index];
      if (!theirs) return [];
      return [...new Set([...mine.props.keys(), ...theirs.props.keys()])].flatMap((name) => {
        const [ko, en] = [mine.props.get(name), theirs.props.get(name)];
        if (ko === en || (ko !== undefined && en !== undefined && WORD_PROPS.has(name))) return [];
        const what = `${key}: ${name} is ${en ?? 'not given'}, in Korean ${ko ?? 'not given'}.`;
        return [difference(pair, { ko: mine.line, en: theirs.line }, what, 'Give both the same.')];
      });
    }),
  );
}

/** Level, callouts, rows, components with their props, samples, sources, links and code of a section. */
export function compareStructure(pair: Pair): Fault[] {
  const { ko, en } = pair;
  const level = `The heading #${en.id} has level ${en.level}, in Korean ${ko.level}.`;
  return [
    ...(ko.level === en.level
      ? []
      : [difference(pair, { ko: ko.line, en: en.line }, level, 'Give both the same level.')]),
    ...notInOrder(pair, 'The callout', ko.callouts, en.callouts),
    ...notInOrder(pair, 'The', ko.rows, en.rows),
    ...notInOrder(
      pair,
      'The component',
      ko.calls.filter(({ inline }) => !inline),
      en.calls.filter(({ inline }) => !inline),
    ),
    ...onlyOnOneSide(
      pair,
      'The component',
      ko.calls.filter(({ inline }) => inline),
      en.calls.filter(({ inline }) => inline),
    ),
    ...compareProps(pair),
    ...onlyOnOneSide(pair, 'The source', ko.sources, en.sources),
    ...onlyOnOneSide(pair, 'The link', ko.links, en.links),
    ...onlyOnOneSide(pair, 'The code', ko.code, en.code),
  ];
}
