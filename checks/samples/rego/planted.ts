import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/policy/pod-security.rego',
    replace: ', "initContainers"',
    by: '',
    caught: 'deny-init-container.json: The policy must deny',
  },
  {
    sample: 'examples/policy/pod-security.rego',
    replace: 'containers contains container if {',
    by: 'containers[container] {',
    caught: 'before OPA 1.0',
  },
  {
    sample: 'examples/policy/pod-security_test.rego',
    replace: 'test_init_container_is_denied if {',
    by: 'test_init_container_is_denied {',
    caught: 'body without "if"',
  },
  {
    sample: 'examples/policy/pod-security_test.rego',
    replace: 'container app: organisation',
    by: 'container web: organisation',
    caught: 'test_container_may_not_override_the_pod fails',
  },
  {
    sample: 'examples/policy/pod-security.allow.json',
    replace: '"runAsNonRoot": true,\n',
    by: '"runAsNonRoot": false,\n',
    caught: 'must allow this request and denies it',
  },
  {
    sample: 'examples/policy/pod-security.deny-init-container.json',
    replace: '"initContainers"',
    by: '"initContainer"',
    caught: 'must deny this request and allows it',
  },
  {
    sample: 'examples/policy/pod-security.deny-override.json',
    replace: '"runAsNonRoot": false',
    by: '"runAsNonRoot": true',
    caught: 'must deny this request and allows it',
  },
];

export default planted;
