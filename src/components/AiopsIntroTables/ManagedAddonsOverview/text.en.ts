import type { Text } from './data';

export const text: Text = {
  caption: (count) => `${count} EKS add-ons from AWS (documentation of the first half of 2026)`,
  intro: (community, total) =>
    `The ${community} [community add-ons](#community-addons-table) bring the total to ${total}. Vendor add-ons from AWS Marketplace are not counted.`,
  columns: { addon: 'Add-on', name: '--addon-name', compute: 'Compute', iam: 'IAM', note: 'Note' },
  filters: { category: 'Category', compute: 'Compute' },
  categories: {
    networking: { title: 'Networking', purpose: 'Pod networking, DNS, service proxy' },
    storage: { title: 'Storage', purpose: 'Block, file, and object storage, snapshots' },
    observability: { title: 'Observability', purpose: 'Metrics, logs, traces, node and network health' },
    security: { title: 'Security and identity', purpose: 'Runtime security, IAM, certificates, secrets' },
    ml: { title: 'ML', purpose: 'ML training and inference' },
  },
  noRights: 'None',
  rows: {
    'vpc-cni': {
      iam: 'for IPv4; IPv6 needs a policy of your own',
      note: 'One minor version per update. Network policy, security groups for Pods',
    },
    coredns: { note: 'Two replicas by default' },
    'kube-proxy': { note: 'Follows the Kubernetes version skew policy' },
    'aws-ebs-csi-driver': { note: 'Built into EKS Auto Mode' },
    'aws-efs-csi-driver': { note: 'Also serves Amazon S3 Files[^eks-s3-files-csi]' },
    'aws-fsx-csi-driver': {
      note: 'FSx for Lustre. Needs the Pod Identity agent. Use `OVERWRITE` if a self-managed driver exists',
    },
    'aws-mountpoint-s3-csi-driver': {
      iam: 'A bucket policy of your own (`AmazonS3FullAccess` is wider than needed)',
      note: 'Objects as a file system',
    },
    'snapshot-controller': { note: 'Used by drivers such as EBS' },
    adot: { iam: 'Only with the preconfigured collectors', note: 'Install `cert-manager` first' },
    'amazon-cloudwatch-observability': {
      note: 'Container Insights (enhanced) and Application Signals. Pod Identity from add-on 3.1.0',
    },
    'eks-node-monitoring-agent': { note: 'Feeds node auto repair' },
    'aws-network-flow-monitoring-agent': {
      note: 'Kubernetes 1.25 or later. Needs the Pod Identity agent. OpenMetrics output from v1.1.0',
    },
    'sriov-network-metrics-exporter': { note: 'Namespace `monitoring`. Bare-metal nodes with SR-IOV' },
    'aws-guardduty-agent': { note: 'Sends runtime events; GuardDuty does the analysis' },
    'eks-pod-identity-agent': { iam: 'None of its own (uses the node role)', note: 'Built into EKS Auto Mode' },
    'aws-privateca-connector-for-kubernetes': {
      iam: 'Pod Identity, service account `aws-privateca-issuer`',
      note: 'Install `cert-manager` first. Namespace `aws-privateca-issuer`',
    },
    'aws-secrets-store-csi-driver-provider': {
      iam: 'None for the add-on. Pods need Secrets Manager or Parameter Store rights (`AWSSecretsManagerClientReadOnlyAccess` suggested)',
      note: 'Mounts secrets as files',
    },
    'amazon-sagemaker-hyperpod-taskgovernance': { note: 'Quotas and priorities based on Kueue' },
    'amazon-sagemaker-hyperpod-observability': { note: 'Exporters → AMP, AMG dashboards' },
    'amazon-sagemaker-hyperpod-training-operator': { iam: 'Pod Identity', note: 'Recovery at process level' },
    'amazon-sagemaker-hyperpod-inference': {
      compute: 'See the SageMaker guide',
      iam: 'Execution role, and a TLS bucket in the configuration values',
      note: 'An add-on since 2026-04-06. Not in the table of the EKS user guide',
    },
    'amazon-sagemaker-spaces': {
      compute: 'HyperPod in the table, EKS or HyperPod clusters in the text',
      iam: 'Required; see the SageMaker guide',
      note: 'JupyterLab and Code Editor',
    },
  },
  footer: 'AWS validates and ships versions; you start the update. Install command:',
};
