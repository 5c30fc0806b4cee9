import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readFixtures } from '../fixtures';
import { readSamples } from '../run';
import checker from './index';

const bad = await checker.check(readFixtures('kubernetes', 'bad'));
const caught = bad.map(({ file, line, what }) => `${file.split('/').at(-1)}:${line} ${what}`);

describe('the checker of Kubernetes manifests', () => {
  it('passes manifests that the API server takes', async () => {
    expect(await checker.check(readFixtures('kubernetes', 'good'))).toEqual([]);
  });

  it.each([
    'bad-api-version.yaml:1 NodeReadinessRule: There is no NodeReadinessRule in node.k8s.io/v1alpha1.',
    'bad-api-version.yaml:6 HorizontalPodAutoscaler: There is no HorizontalPodAutoscaler in autoscaling/v2beta2.',
    'bad-types.yaml:6 Deployment: Unknown field "replica".',
    'bad-types.yaml:12 Deployment: "restartPolicy" must be Always or Never or OnFailure.',
    'bad-types.yaml:14 Deployment: Required field is missing: name.',
    'bad-types.yaml:16 Deployment: "containerPort" must be number.',
    'bad-types.yaml:5 Deployment: Required field is missing: selector.',
    'bad-selector.yaml:8 Deployment: The selector asks for app=web, but the Pod template does not carry it.',
    'bad-custom-resource.yaml:6 NodeReadinessRule: Unknown field "selector".',
    'bad-custom-resource.yaml:8 NodeReadinessRule: nodeSelector must not be empty.',
    'bad-custom-resource.yaml:12 NodeReadinessRule: "requiredStatus" must be string.',
    'bad-custom-resource.yaml:5 NodeReadinessRule: defaultStatus should not be used with bootstrap-only enforcementMode.',
    "bad-custom-resource.yaml:15 NodeReadinessRule: taint key must start with 'readiness.k8s.io/'.",
    'bad-custom-resource.yaml:17 NodeReadinessRule: "effect" has a value that is not allowed.',
    'bad-custom-resource.yaml:18 NodeReadinessRule: Unknown field "tolerationSeconds".',
    'bad-custom-resource.yaml:20 The document has no apiVersion or no kind.',
    'bad-names.yaml:4 NodeReadinessRule: "namspace" is no field of metadata.',
    'bad-names.yaml:30 HorizontalPodAutoscaler: There is no Deploymnt in apps/v1.',
    'bad-names.yaml:48 RoleBinding: "ServiceAcount" is no kind of subject.',
    'bad-names.yaml:61 Pod: "memry" is no resource.',
    'bad-references.yaml:6 ValidatingAdmissionPolicyBinding: No ValidatingAdmissionPolicy named "missing.example.com" stands in this file.',
    'bad-references.yaml:7 ValidatingAdmissionPolicyBinding: Deny and Warn may not be used together.',
    'bad-references.yaml:14 Namespace: "pod-security.kubernetes.io/enforce" has a value that is not allowed.',
    'bad-references.yaml:15 Namespace: Unknown key "pod-security.kubernetes.io/enforce-level".',
    'bad-references.yaml:19 ClusterRoleBinding: The object has no metadata.name.',
    'bad-references.yaml:25 ClusterRoleBinding: No ClusterRole named "reporter" stands in this file.',
  ])('catches %s', (fault) => {
    expect(caught).toContain(fault);
  });

  it('says where to find the kind', () => {
    expect(bad.map(({ mend }) => mend)).toEqual(
      expect.arrayContaining(['Use readiness.node.x-k8s.io/v1alpha1.', 'Use autoscaling/v1 or autoscaling/v2.']),
    );
  });

  it('claims every manifest under examples/', () => {
    const manifests = readSamples(process.cwd()).filter(
      ({ path, text }) => /\.ya?ml$/.test(path) && /^apiVersion:/m.test(text),
    );
    expect(manifests.filter(({ path }) => !checker.claims(path))).toEqual([]);
  });
});

describe('the schemas written down', () => {
  const root = join(process.cwd(), 'checks/schemas');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  it.each(files)('%s says what it was read from, and when', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).toMatch(
      /^standard: \{ name: .+, version: .+ \}\nsource: .+\nreadOn: \d{4}-\d\d-\d\d\n/,
    );
  });
});
