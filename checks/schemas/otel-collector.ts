import type { Standard } from '../samples/checker';

/** What a field takes: one of the words, a duration (`10s`), one of the values, a map of texts, a list, or more fields. */
export type Field =
  | 'text'
  | 'number'
  | 'boolean'
  | 'duration'
  | 'texts'
  | 'map'
  | readonly (string | number)[]
  | { readonly [name: string]: Field };

export interface ComponentSchema {
  readonly fields: Readonly<Record<string, Field>>;
  /** Of each group at least one field must be set; a dot leads into a group of fields. */
  readonly required?: readonly (readonly string[])[];
}

export type Kind = 'receivers' | 'processors' | 'exporters' | 'extensions';

export interface Distribution {
  readonly standard: Standard;
  /** All component types it ships; absent where every type written down below is shipped. */
  readonly ships?: Readonly<Record<Kind, readonly string[]>>;
}

/** By the words with which the head of a file names its collector. */
export const distributions: Readonly<Record<string, Distribution>> = {
  'ADOT Collector v0.49.0': {
    standard: {
      name: 'ADOT Collector',
      source: 'aws-observability/aws-otel-collector:pkg/defaultcomponents/defaults.go',
      version: '0.49.0',
    },
    ships: {
      receivers: [
        'otlp',
        'prometheus',
        'awsxray',
        'statsd',
        'kafka',
        'jaeger',
        'zipkin',
        'file_log',
        'awsecscontainermetrics',
        'awscontainerinsightreceiver',
      ],
      processors: [
        'attributes',
        'batch',
        'cumulativetodelta',
        'deltatorate',
        'filter',
        'groupbytrace',
        'k8s_attributes',
        'memory_limiter',
        'metricsgeneration',
        'metrics_transform',
        'probabilistic_sampler',
        'resource',
        'resource_detection',
        'span',
        'tail_sampling',
      ],
      exporters: [
        'awsemf',
        'awsxray',
        'awscloudwatchlogs',
        'prometheus_remote_write',
        'prometheus',
        'otlp_grpc',
        'otlp_http',
        'file',
        'debug',
        'kafka',
        'load_balancing',
        'datadog',
        'logzio',
        'signalfx',
      ],
      extensions: ['sigv4auth', 'health_check', 'pprof', 'zpages', 'ecs_observer', 'awsproxy', 'file_storage'],
    },
  },
  'OpenTelemetry Collector Contrib v0.156.0': {
    standard: { name: 'OpenTelemetry Collector Contrib', version: '0.156.0' },
  },
};

/** Names that still load and log a warning, with the name to write since v0.156. */
export const renamedComponents: Readonly<Record<string, string>> = {
  prometheusremotewrite: 'prometheus_remote_write',
  otlphttp: 'otlp_http',
  loadbalancing: 'load_balancing',
  k8sattributes: 'k8s_attributes',
  resourcedetection: 'resource_detection',
  metricstransform: 'metrics_transform',
  filelog: 'file_log',
};

/** The part of the configuration schemas that the samples use, from config.go and config.schema.yaml of each component. */
export const schemaStandard: Standard = {
  name: 'OpenTelemetry Collector component schemas',
  source: 'open-telemetry/opentelemetry-collector and -contrib, config.go and config.schema.yaml of each component',
  version: '0.156.0',
};

const retry: Field = {
  enabled: 'boolean',
  initial_interval: 'duration',
  randomization_factor: 'number',
  multiplier: 'number',
  max_interval: 'duration',
  max_elapsed_time: 'duration',
};
const queue: Field = {
  enabled: 'boolean',
  wait_for_result: 'boolean',
  sizer: ['requests', 'items', 'bytes'],
  queue_size: 'number',
  block_on_overflow: 'boolean',
  storage: 'text',
  num_consumers: 'number',
  batch: {
    flush_timeout: 'duration',
    sizer: ['items', 'bytes'],
    min_size: 'number',
    max_size: 'number',
    partition: { metadata_keys: 'texts' },
  },
};
const tls: Field = {
  insecure: 'boolean',
  insecure_skip_verify: 'boolean',
  ca_file: 'text',
  cert_file: 'text',
  key_file: 'text',
};
const httpClient: Readonly<Record<string, Field>> = {
  endpoint: 'text',
  proxy_url: 'text',
  tls,
  read_buffer_size: 'number',
  write_buffer_size: 'number',
  timeout: 'duration',
  headers: 'map',
  auth: { authenticator: 'text' },
  compression: ['gzip', 'zlib', 'deflate', 'snappy', 'zstd', 'none'],
  max_idle_conns: 'number',
  max_idle_conns_per_host: 'number',
  max_conns_per_host: 'number',
  idle_conn_timeout: 'duration',
};
const logRetentionDays = [
  0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 2192, 2557, 2922, 3288, 3653,
]; // prettier-ignore

export const components: Readonly<Record<Kind, Readonly<Record<string, ComponentSchema>>>> = {
  receivers: {
    otlp: {
      fields: {
        protocols: {
          grpc: { endpoint: 'text', tls, max_recv_msg_size_mib: 'number' },
          http: {
            endpoint: 'text',
            tls,
            cors: { allowed_origins: 'texts', allowed_headers: 'texts', max_age: 'number' },
          },
        },
      },
      required: [['protocols.grpc', 'protocols.http']],
    },
  },
  processors: {
    memory_limiter: {
      fields: {
        check_interval: 'duration',
        limit_mib: 'number',
        spike_limit_mib: 'number',
        limit_percentage: 'number',
        spike_limit_percentage: 'number',
      },
      required: [['check_interval'], ['limit_mib', 'limit_percentage']],
    },
    batch: {
      fields: {
        timeout: 'duration',
        send_batch_size: 'number',
        send_batch_max_size: 'number',
        metadata_keys: 'texts',
        metadata_cardinality_limit: 'number',
      },
    },
    cumulativetodelta: {
      fields: {
        include: { metrics: 'texts', metric_types: 'texts', match_type: ['strict', 'regexp'] },
        exclude: { metrics: 'texts', metric_types: 'texts', match_type: ['strict', 'regexp'] },
        initial_value: ['auto', 'keep', 'drop'],
        max_staleness: 'duration',
      },
    },
  },
  exporters: {
    otlp_http: {
      fields: {
        ...httpClient,
        sending_queue: queue,
        retry_on_failure: retry,
        traces_endpoint: 'text',
        metrics_endpoint: 'text',
        logs_endpoint: 'text',
        profiles_endpoint: 'text',
        encoding: ['proto', 'json'],
      },
      required: [['endpoint', 'traces_endpoint', 'metrics_endpoint', 'logs_endpoint']],
    },
    awsemf: {
      fields: {
        namespace: 'text',
        region: 'text',
        log_group_name: 'text',
        log_stream_name: 'text',
        log_retention: logRetentionDays,
        tags: 'map',
        dimension_rollup_option: ['ZeroAndSingleDimensionRollup', 'SingleDimensionRollupOnly', 'NoDimensionRollup'],
        detailed_metrics: 'boolean',
        version: 'text',
        output_destination: ['cloudwatch', 'stdout'],
        parse_json_encoded_attr_values: 'texts',
        retain_initial_value_of_delta_metric: 'boolean',
        eks_fargate_container_insights_enabled: 'boolean',
        resource_to_telemetry_conversion: { enabled: 'boolean' },
        endpoint: 'text',
        role_arn: 'text',
        external_id: 'text',
        proxy_address: 'text',
        no_verify_ssl: 'boolean',
        max_retries: 'number',
        num_workers: 'number',
        request_timeout_seconds: 'number',
        local_mode: 'boolean',
      },
      // Optional for the collector; without them metrics land in a namespace and a log group that nobody looks for.
      required: [['namespace'], ['log_group_name']],
    },
    prometheus_remote_write: {
      fields: {
        ...httpClient,
        http: httpClient,
        retry_on_failure: retry,
        namespace: 'text',
        external_labels: 'map',
        disable_scope_info: 'boolean',
        max_batch_request_parallelism: 'number',
        max_batch_size_bytes: 'number',
        protobuf_message: 'text',
        remote_write_queue: { enabled: 'boolean', num_consumers: 'number', queue_size: 'number' },
        resource_to_telemetry_conversion: { enabled: 'boolean', exclude_service_attributes: 'boolean' },
        send_metadata: 'boolean',
        target_info: { enabled: 'boolean' },
        translation_strategy: 'text',
        wal: {
          directory: 'text',
          buffer_size: 'number',
          truncate_frequency: 'duration',
          lag_record_frequency: 'duration',
        },
      },
      required: [['endpoint', 'http.endpoint']],
    },
    datadog: {
      // The usual HTTP fields endpoint, headers, auth and compression are rejected by its Validate.
      fields: {
        api: { key: 'text', site: 'text', fail_on_invalid_key: 'boolean' },
        hostname: 'text',
        hostname_detection_timeout: 'duration',
        host_metadata: { enabled: 'boolean', hostname_source: ['config_or_system', 'first_resource'], tags: 'texts' },
        only_metadata: 'boolean',
        timeout: 'duration',
        tls,
        sending_queue: queue,
        retry_on_failure: retry,
      },
      required: [['api.key']],
    },
  },
  extensions: {
    sigv4auth: {
      fields: {
        region: 'text',
        service: 'text',
        assume_role: {
          arn: 'text',
          external_id: 'text',
          session_name: 'text',
          sts_region: 'text',
          web_identity_token_file: 'text',
        },
      },
    },
  },
};
