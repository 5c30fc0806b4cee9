import { existsSync, readFileSync } from 'node:fs';

import { mappingOf, type LocatedDocument, type Path } from '../document';
import type { SchemaFinding } from '../schema';

/** The event that the exporter's configuration stands beside, as a rule must match it. */
const sentEvent = 'k8s-event-rule.match.json';

/** What a template may read, from the exporter's EnhancedEvent (resmoio/kubernetes-event-exporter:pkg/kube/event.go). */
function sourceOf(detail: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const involved = mappingOf(detail.involvedObject) ?? {};
  return {
    ClusterName: detail.cluster,
    Type: detail.type,
    Reason: detail.reason,
    Message: detail.message,
    Count: detail.count,
    'InvolvedObject.Kind': involved.kind,
    'InvolvedObject.Name': involved.name,
    'InvolvedObject.Namespace': detail.namespace,
  };
}

function leaves(value: unknown, path: Path): readonly (readonly [Path, string])[] {
  const mapping = mappingOf(value);
  if (mapping === undefined) return [[path, String(value)]];
  return Object.entries(mapping).flatMap(([key, part]) => leaves(part, [...path, key]));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => mappingOf(part)?.[String(key)], value);
}

/** Where the details that a receiver sends are not those that the rule beside the configuration matches. */
export function detailFindings(document: LocatedDocument, folder: string): readonly SchemaFinding[] {
  const file = `${folder}/${sentEvent}`;
  if (!existsSync(file)) return [];
  const event = mappingOf(JSON.parse(readFileSync(file, 'utf8'))) ?? {};
  const expected = mappingOf(event.detail) ?? {};
  const source = sourceOf(expected);
  const receivers = mappingOf(document.value)?.receivers;
  return (Array.isArray(receivers) ? receivers : []).flatMap((receiver: unknown, at) => {
    const path = ['receivers', at, 'eventbridge', 'details'];
    const details = valueAt(mappingOf(receiver)?.eventbridge, ['details']);
    return leaves(details, []).flatMap(([field, template]) => {
      const sent = template.replace(/\{\{ \.([\w.]+) \}\}/g, (_, name: string) => String(source[name] ?? '<no value>'));
      const wanted = valueAt(expected, field);
      if (sent === wanted) return [];
      const there = wanted === undefined ? 'no such field' : `"${String(wanted)}"`;
      const what = `detail.${field.join('.')} is sent as "${sent}"; ${sentEvent} has ${there}.`;
      return [{ path: [...path, ...field], what, mend: 'Correct the template, the name of the field or the event.' }];
    });
  });
}
