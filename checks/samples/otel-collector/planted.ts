import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/otel/collector-amp.yaml',
    replace: 'extensions: [sigv4auth]',
    by: 'extensions: []',
    caught: '"sigv4auth" is not among service.extensions',
  },
  {
    sample: 'examples/otel/collector-cloudwatch-emf.yaml',
    replace: '  awsemf:\n    namespace',
    by: '  awscloudwatch:\n    namespace',
    caught: '"awscloudwatch" is not among the exporters of ADOT Collector',
  },
  {
    sample: 'examples/otel/collector-cloudwatch-otlp.yaml',
    replace: 'exporters: [otlp_http]',
    by: 'exporters: [otlp_http/cloudwatch]',
    caught: '"otlp_http/cloudwatch" is used and not declared under exporters',
  },
  {
    sample: 'examples/otel/collector-datadog-exporter.yaml',
    replace: '      key: ${env:DD_API_KEY}\n',
    by: '',
    caught: '"datadog" needs api.key',
  },
  {
    sample: 'examples/otel/collector-datadog-otlp.yaml',
    replace: '[memory_limiter, cumulativetodelta, batch]',
    by: '[memory_limiter, batch]',
    caught: 'takes delta sums only',
  },
  {
    sample: 'examples/otel/collector-self-hosted.yaml',
    replace: '  prometheus_remote_write:\n',
    by: '  prometheusremotewrite:\n',
    caught: '"prometheusremotewrite" is an old name',
  },
];

export default planted;
