import { dirname } from 'node:path';

import type { Fault } from '../../fault';
import type { Checker } from '../checker';
import { readDocuments } from '../document';
import { detailFindings } from './exporter';
import { schemaFindings, writtenSchema } from '../schema';

const id = 'config-files';

/** Configuration files of single tools, and their schemas below checks/schemas/. */
const schemas: readonly (readonly [form: RegExp, schema: string])[] = [
  [/npd-[\w-]+\.json$/, 'files/npd-custom-plugin'],
  [/event-exporter-config\.yaml$/, 'files/event-exporter-config'],
];

function schemaOf(path: string): string | undefined {
  return schemas.find(([form]) => form.test(path))?.[1];
}

const checker: Checker = {
  id,
  claims: (path) => schemaOf(path) !== undefined,
  against({ path }) {
    const standard = writtenSchema(schemaOf(path) ?? '')?.standard;
    return standard === undefined ? [] : [standard];
  },
  check: (samples) =>
    Promise.resolve(
      samples.flatMap(({ path: file, text }) => {
        const schema = writtenSchema(schemaOf(file) ?? '');
        if (schema === undefined) throw new Error(`checks/schemas/${schemaOf(file) ?? file}.yaml does not exist`);
        return (readDocuments(text) ?? []).flatMap((document) =>
          [
            ...schemaFindings(document.value, schema, 'the configuration'),
            ...(/exporter-config/.test(file) ? detailFindings(document, dirname(file)) : []),
          ].map(({ path, what, mend }): Fault => ({
            file,
            line: document.lineOf(path),
            rule: id,
            what,
            mend,
          })),
        );
      }),
    ),
  limits: () => ({
    ko: '프로젝트 소스에서 옮겨 적은 스키마로 확인했습니다. 도구로 실행해 보지는 않았습니다.',
    en: "Checked against a schema written down from the project's source; the tool itself has not been run.",
  }),
};

export default checker;
