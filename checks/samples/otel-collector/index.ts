import type { Fault } from '../../fault';
import {
  distributions,
  renamedComponents,
  schemaStandard,
  type Distribution,
  type Kind,
} from '../../schemas/otel-collector';
import type { Checker, Sample } from '../checker';
import { mappingOf, readDocuments } from '../document';
import { lineOf } from '../lines';
import { componentFindings, type Finding } from './fields';
import { typeOf, wiringFindings } from './pipelines';

const id = 'otel-collector';
const kinds: readonly Kind[] = ['receivers', 'processors', 'exporters', 'extensions'];

/** The collector that the head of the file says it needs. */
function distributionOf(text: string): Distribution | undefined {
  const needs = /^# Needs: ([^(;]+?) ?[(;]/m.exec(text)?.[1];
  return needs === undefined ? undefined : distributions[needs.trim()];
}

function declaredFindings(kind: Kind, group: unknown, { ships, standard }: Distribution): readonly Finding[] {
  return Object.entries(mappingOf(group) ?? {}).flatMap(([component, value]) => {
    const type = typeOf(component);
    const path = [kind, component];
    const renamed = renamedComponents[type];
    if (renamed !== undefined) return [{ path, what: `"${type}" is an old name; write ${renamed}.` }];
    if (ships && !ships[kind].includes(type)) {
      return [{ path, what: `"${type}" is not among the ${kind} of ${standard.name} ${standard.version}.` }];
    }
    return componentFindings(kind, type, value, path);
  });
}

/** `${NAME}` depends on the collector's default scheme; `${env:NAME}` does not. */
function variableFaults({ path, text }: Sample): readonly Fault[] {
  return [...text.matchAll(/\$\{([A-Z_][A-Z0-9_]*)\}/g)].map(([variable, name]) => ({
    file: path,
    line: lineOf(text, variable),
    rule: id,
    what: `${variable} works in some collectors only.`,
    mend: `Write \${env:${name}}.`,
  }));
}

function faults(sample: Sample): readonly Fault[] {
  const [document] = readDocuments(sample.text) ?? [];
  const config = mappingOf(document?.value);
  if (document === undefined || config === undefined) return [];
  const fault = ({ path, what }: Finding): Fault => ({
    file: sample.path,
    line: document.lineOf(path),
    rule: id,
    what,
    mend: 'See the component’s README; a collector at hand says the same with `validate --config`.',
  });
  const distribution = distributionOf(sample.text);
  if (distribution === undefined) {
    return [
      fault({
        path: [],
        what: `The head names no known collector (# Needs: ${Object.keys(distributions).join(' or ')} …).`,
      }),
    ];
  }
  const sections = Object.keys(config)
    .filter((section) => ![...kinds, 'connectors', 'service'].includes(section))
    .map((section) => ({ path: [section], what: `"${section}" is no section of a collector configuration.` }));
  const declared = kinds.flatMap((kind) => declaredFindings(kind, config[kind], distribution));
  return [...[...sections, ...declared, ...wiringFindings(config)].map(fault), ...variableFaults(sample)];
}

const checker: Checker = {
  id,
  claims: (path) => /^examples\/otel\/.+\.yaml$/.test(path),
  against: ({ text }) => [...[distributionOf(text)?.standard ?? []].flat(), schemaStandard],
  check: (samples) => Promise.resolve(samples.flatMap(faults)),
  limits: () => ({
    ko: '컬렉터를 실행하지 않고 구성 요소, 필드, 파이프라인을 확인했습니다. 실제 컬렉터에서는 `validate --config`로 한 번 더 확인하세요.',
    en: 'Components, fields and pipelines are checked without running a collector; `validate --config` of a real one says more.',
  }),
};

export default checker;
