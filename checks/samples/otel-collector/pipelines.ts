import { mappingOf, type Path } from '../document';
import type { Finding } from './fields';

type Group = Readonly<Record<string, unknown>>;

/** The type of a component id: `otlp_http/datadog` → `otlp_http`. */
export function typeOf(id: string): string {
  return id.split('/')[0] ?? id;
}

function ids(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** What the order and choice of components means for the data that flows through. */
function dataFindings(pipeline: Group, config: Group, path: Path): readonly Finding[] {
  const processors = ids(pipeline.processors).map(typeOf);
  const turnsToDelta = processors.includes('cumulativetodelta');
  const findings: Finding[] = [];
  if (processors.includes('memory_limiter') && processors[0] !== 'memory_limiter') {
    findings.push({ path: [...path, 'processors'], what: 'memory_limiter must come first, or it cannot push back.' });
  }
  for (const id of ids(pipeline.exporters)) {
    const exporter = mappingOf(mappingOf(config.exporters)?.[id]) ?? {};
    const host = String(exporter.metrics_endpoint ?? exporter.endpoint ?? '');
    if (typeOf(id) === 'otlp_http' && /otlp\.\w*\.?datadoghq\.com/.test(host) && !turnsToDelta) {
      findings.push({
        path: [...path, 'processors'],
        what: 'The Datadog intake takes delta sums only: add cumulativetodelta.',
      });
    }
    if (typeOf(id) === 'prometheus_remote_write' && turnsToDelta) {
      findings.push({
        path: [...path, 'processors'],
        what: 'prometheus_remote_write drops delta sums: remove cumulativetodelta.',
      });
    }
  }
  return findings;
}

function pipelineFindings(name: string, pipeline: Group, config: Group): readonly Finding[] {
  const path = ['service', 'pipelines', name];
  const signal = /^(metrics|traces|logs|profiles)(\/.+)?$/.test(name)
    ? []
    : [{ path, what: `"${name}" is no pipeline; a pipeline is named metrics, traces or logs.` }];
  const incomplete = ['receivers', 'exporters']
    .filter((kind) => ids(pipeline[kind]).length === 0)
    .map((kind) => ({ path, what: `The pipeline has no ${kind}.` }));
  const undeclared = ['receivers', 'processors', 'exporters'].flatMap((kind) =>
    ids(pipeline[kind]).flatMap((id, at) =>
      id in (mappingOf(config[kind]) ?? {})
        ? []
        : [{ path: [...path, kind, at], what: `"${id}" is used and not declared under ${kind}.` }],
    ),
  );
  return [...signal, ...incomplete, ...undeclared, ...dataFindings(pipeline, config, path)];
}

function authenticators(config: Group): readonly (Finding & { readonly id: string })[] {
  return Object.entries(mappingOf(config.exporters) ?? {}).flatMap(([name, exporter]) => {
    const id = mappingOf(mappingOf(exporter)?.auth)?.authenticator;
    const path = ['exporters', name, 'auth', 'authenticator'];
    return typeof id === 'string' ? [{ id, path, what: `"${id}" is not among service.extensions.` }] : [];
  });
}

/** What is wrong between the parts: pipelines, extensions and what is declared for nothing. */
export function wiringFindings(config: Group): readonly Finding[] {
  const service = mappingOf(config.service) ?? {};
  const pipelines = Object.entries(mappingOf(service.pipelines) ?? {}).map(
    ([name, pipeline]) => [name, mappingOf(pipeline) ?? {}] as const,
  );
  if (pipelines.length === 0) return [{ path: ['service'], what: 'The service has no pipelines.' }];
  const extensions = ids(service.extensions);
  const used = (kind: string): readonly string[] =>
    kind === 'extensions' ? extensions : pipelines.flatMap(([, pipeline]) => ids(pipeline[kind]));
  const unused = ['receivers', 'processors', 'exporters', 'extensions'].flatMap((kind) =>
    Object.keys(mappingOf(config[kind]) ?? {})
      .filter((id) => !used(kind).includes(id))
      .map((id) => ({ path: [kind, id], what: `"${id}" is declared and not used: it never starts.` })),
  );
  const undeclared = extensions.flatMap((id, at) =>
    id in (mappingOf(config.extensions) ?? {})
      ? []
      : [{ path: ['service', 'extensions', at], what: `"${id}" is used and not declared under extensions.` }],
  );
  return [
    ...pipelines.flatMap(([name, pipeline]) => pipelineFindings(name, pipeline, config)),
    ...undeclared,
    ...unused,
    ...authenticators(config).filter(({ id }) => !extensions.includes(id)),
  ];
}
