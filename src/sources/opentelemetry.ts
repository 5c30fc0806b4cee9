import type { Source } from './types';

/** OpenTelemetry: ADOT, collector components, conventions, OTLP intakes. */
export const opentelemetry = {
  'adot-collector-config-factory-v0-49': {
    title: 'Configuration factory of the ADOT Collector v0.49.0',
    publisher: 'AWS Distro for OpenTelemetry',
    url: 'https://github.com/aws-observability/aws-otel-collector/blob/v0.49.0/pkg/config/config_factory.go',
    checkedOn: '2026-11',
  },
  'adot-collector-default-components-v0-49': {
    title: 'Default components of the ADOT Collector v0.49.0',
    publisher: 'AWS Distro for OpenTelemetry',
    url: 'https://github.com/aws-observability/aws-otel-collector/blob/v0.49.0/pkg/defaultcomponents/defaults.go',
    checkedOn: '2026-11',
  },
  'adot-collector-exporter-deprecation': {
    title: 'Issue #2734, aws-otel-collector: third-party exporters deprecation',
    publisher: 'AWS Distro for OpenTelemetry',
    url: 'https://github.com/aws-observability/aws-otel-collector/issues/2734',
    checkedOn: '2026-11',
  },
  'adot-collector-readme-v0-49': {
    title: 'AWS Distro for OpenTelemetry Collector, README of v0.49.0',
    publisher: 'AWS Distro for OpenTelemetry',
    url: 'https://github.com/aws-observability/aws-otel-collector/blob/v0.49.0/README.md',
    checkedOn: '2026-11',
  },
  'adot-collector-v0-49': {
    title: 'AWS Distro for OpenTelemetry Collector v0.49.0',
    publisher: 'AWS Distro for OpenTelemetry',
    url: 'https://github.com/aws-observability/aws-otel-collector/releases/tag/v0.49.0',
    checkedOn: '2026-11',
  },
  'datadog-otlp-metrics-intake': {
    title: 'Datadog OTLP metrics intake endpoint',
    publisher: 'Datadog',
    url: 'https://docs.datadoghq.com/opentelemetry/setup/otlp_ingest/metrics/',
    checkedOn: '2026-11',
  },
  'otel-collector-awscloudwatchlogs-exporter': {
    title: 'AWS CloudWatch Logs exporter v0.156.0',
    publisher: 'OpenTelemetry',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.156.0/exporter/awscloudwatchlogsexporter',
    checkedOn: '2026-11',
  },
  'otel-collector-awsemf-exporter': {
    title: 'AWS CloudWatch EMF exporter v0.156.0',
    publisher: 'OpenTelemetry',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.156.0/exporter/awsemfexporter',
    checkedOn: '2026-11',
  },
  'otel-collector-contrib-v0-156': {
    title: 'OpenTelemetry Collector Contrib v0.156.0',
    publisher: 'OpenTelemetry',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.156.0',
    checkedOn: '2026-11',
  },
  'otel-collector-datadog-config': {
    title: 'Datadog exporter configuration v0.156.0',
    publisher: 'OpenTelemetry',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.156.0/pkg/datadog/config',
    checkedOn: '2026-11',
  },
  'otel-collector-factories': {
    title: 'Component factories of the Collector v0.156.0',
    publisher: 'OpenTelemetry',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/v0.156.0/otelcol/factories.go',
    checkedOn: '2026-11',
  },
  'otel-collector-prometheus-remote-write-exporter': {
    title: 'Prometheus remote write exporter v0.156.0',
    publisher: 'OpenTelemetry',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.156.0/exporter/prometheusremotewriteexporter',
    checkedOn: '2026-11',
  },
  'otel-collector-signalfx-exporter': {
    title: 'SignalFx metrics exporter v0.156.0',
    publisher: 'OpenTelemetry',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.156.0/exporter/signalfxexporter',
    checkedOn: '2026-11',
  },
  'otel-collector-sigv4auth-extension': {
    title: 'Authenticator – SigV4 v0.156.0',
    publisher: 'OpenTelemetry',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.156.0/extension/sigv4authextension',
    checkedOn: '2026-11',
  },
  'otel-collector-splunk-hec-exporter': {
    title: 'Splunk HEC exporter v0.156.0',
    publisher: 'OpenTelemetry',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.156.0/exporter/splunkhecexporter',
    checkedOn: '2026-11',
  },
  'otel-collector-v0-156': {
    title: 'OpenTelemetry Collector v0.156.0',
    publisher: 'OpenTelemetry',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/tree/v0.156.0',
    checkedOn: '2026-11',
  },
  'otel-python-metrics-api': {
    title: 'OpenTelemetry Python metrics API',
    publisher: 'OpenTelemetry',
    url: 'https://github.com/open-telemetry/opentelemetry-python/tree/HEAD/opentelemetry-api/src/opentelemetry/metrics/_internal',
    checkedOn: '2026-11',
  },
  'otel-semconv-genai': {
    title: 'Semantic conventions for generative AI systems',
    publisher: 'OpenTelemetry',
    url: 'https://opentelemetry.io/docs/specs/semconv/gen-ai/',
    checkedOn: '2026-11',
  },
  'otel-semconv-naming': {
    title: 'Naming',
    publisher: 'OpenTelemetry',
    url: 'https://github.com/open-telemetry/semantic-conventions/blob/HEAD/docs/general/naming.md',
    checkedOn: '2026-11',
  },
  'splunk-otlp-http-exporter': {
    title: 'OTLP/HTTP exporter',
    publisher: 'Splunk',
    url: 'https://help.splunk.com/splunk-observability-cloud/manage-data/splunk-distribution-of-the-opentelemetry-collector/get-started-with-the-splunk-distribution-of-the-opentelemetry-collector/collector-components/exporters/otlphttp-exporter',
    checkedOn: '2026-11',
  },
} as const satisfies Record<string, Source>;
