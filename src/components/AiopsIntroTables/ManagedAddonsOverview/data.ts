import type { SourceId } from '@site/src/sources';

export const categoryIds = ['networking', 'storage', 'observability', 'security', 'ml'] as const;
export type CategoryId = (typeof categoryIds)[number];

/** Where pods of an add-on may run, by the name AWS gives it; the names do not break at the end of a line. */
export const computeTypes = {
  ec2: 'EC2',
  fargate: 'Fargate',
  auto: 'Auto\u00a0Mode',
  hybrid: 'Hybrid\u00a0Nodes',
} as const;
export type ComputeId = keyof typeof computeTypes;

interface Addon {
  /** The value of `--addon-name`, and the last part of the row's address. */
  readonly id: string;
  readonly product: string;
  readonly category: CategoryId;
  /** Empty where the EKS user guide names no compute type; the words then say what it says instead. */
  readonly compute: readonly ComputeId[];
  /** AWS managed policies that the add-on needs in full. */
  readonly policies: readonly string[];
  /** Other names under which readers look for it. */
  readonly aliases?: string;
  /** Where the row stands if not in the EKS user guide's list of AWS add-ons. */
  readonly source?: SourceId;
}

/** Every add-on that AWS publishes for EKS, by category. */
export const addons = [
  {
    id: 'vpc-cni',
    product: 'Amazon VPC CNI',
    category: 'networking',
    compute: ['ec2'],
    policies: ['AmazonEKS_CNI_Policy'],
  },
  {
    id: 'coredns',
    product: 'CoreDNS',
    category: 'networking',
    compute: ['ec2', 'fargate', 'auto', 'hybrid'],
    policies: [],
  },
  { id: 'kube-proxy', product: 'kube-proxy', category: 'networking', compute: ['ec2', 'hybrid'], policies: [] },
  {
    id: 'aws-ebs-csi-driver',
    product: 'Amazon EBS CSI',
    category: 'storage',
    compute: ['ec2'],
    policies: ['AmazonEBSCSIDriverPolicy'],
  },
  {
    id: 'aws-efs-csi-driver',
    product: 'Amazon EFS CSI',
    category: 'storage',
    compute: ['ec2', 'auto'],
    policies: ['AmazonEFSCSIDriverPolicy'],
    aliases: 'S3 Files',
  },
  {
    id: 'aws-fsx-csi-driver',
    product: 'Amazon FSx CSI',
    category: 'storage',
    compute: ['ec2', 'auto'],
    policies: ['AmazonFSxFullAccess'],
    aliases: 'Lustre',
  },
  {
    id: 'aws-mountpoint-s3-csi-driver',
    product: 'Mountpoint for Amazon S3 CSI',
    category: 'storage',
    compute: ['ec2', 'auto'],
    policies: [],
  },
  {
    id: 'snapshot-controller',
    product: 'CSI snapshot controller',
    category: 'storage',
    compute: ['ec2', 'fargate', 'auto', 'hybrid'],
    policies: [],
  },
  {
    id: 'adot',
    product: 'AWS Distro for OpenTelemetry',
    category: 'observability',
    compute: ['ec2', 'fargate', 'auto', 'hybrid'],
    policies: [],
    aliases: 'ADOT OTel',
  },
  {
    id: 'amazon-cloudwatch-observability',
    product: 'CloudWatch Observability',
    category: 'observability',
    compute: ['ec2', 'auto', 'hybrid'],
    policies: ['CloudWatchAgentServerPolicy', 'AWSXrayWriteOnlyAccess'],
    aliases: 'CloudWatch Agent',
  },
  {
    id: 'eks-node-monitoring-agent',
    product: 'Node monitoring agent',
    category: 'observability',
    compute: ['ec2', 'hybrid'],
    policies: [],
    aliases: 'Node Monitoring NMA',
  },
  {
    id: 'aws-network-flow-monitoring-agent',
    product: 'AWS Network Flow Monitor agent',
    category: 'observability',
    compute: ['ec2', 'auto'],
    policies: ['CloudWatchNetworkFlowMonitorAgentPublishPolicy'],
    aliases: 'NFM Agent Container Network Observability',
  },
  {
    id: 'sriov-network-metrics-exporter',
    product: 'SR-IOV network metrics exporter',
    category: 'observability',
    compute: ['ec2'],
    policies: [],
  },
  {
    id: 'aws-guardduty-agent',
    product: 'GuardDuty agent',
    category: 'security',
    compute: ['ec2', 'auto'],
    policies: [],
  },
  {
    id: 'eks-pod-identity-agent',
    product: 'EKS Pod Identity agent',
    category: 'security',
    compute: ['ec2', 'hybrid'],
    policies: [],
  },
  {
    id: 'aws-privateca-connector-for-kubernetes',
    product: 'AWS Private CA connector',
    category: 'security',
    compute: ['ec2', 'fargate', 'auto', 'hybrid'],
    policies: ['AWSPrivateCAConnectorForKubernetesPolicy'],
  },
  {
    id: 'aws-secrets-store-csi-driver-provider',
    product: 'Secrets Store CSI driver provider',
    category: 'security',
    compute: ['ec2', 'auto', 'hybrid'],
    policies: [],
    aliases: 'Secrets Manager Parameter Store ASCP',
  },
  {
    id: 'amazon-sagemaker-hyperpod-taskgovernance',
    product: 'HyperPod task governance',
    category: 'ml',
    compute: ['ec2', 'auto'],
    policies: [],
    aliases: 'Kueue SageMaker',
  },
  {
    id: 'amazon-sagemaker-hyperpod-observability',
    product: 'HyperPod observability',
    category: 'ml',
    compute: ['ec2', 'auto'],
    policies: ['AmazonPrometheusRemoteWriteAccess', 'CloudWatchAgentServerPolicy'],
    aliases: 'SageMaker',
  },
  {
    id: 'amazon-sagemaker-hyperpod-training-operator',
    product: 'HyperPod training operator',
    category: 'ml',
    compute: ['ec2', 'auto'],
    policies: ['AmazonSageMakerHyperPodTrainingOperatorAccess'],
    aliases: 'SageMaker',
  },
  {
    id: 'amazon-sagemaker-hyperpod-inference',
    product: 'HyperPod inference operator',
    category: 'ml',
    compute: [],
    policies: [],
    aliases: 'SageMaker',
    source: 'sagemaker-hyperpod-inference-troubleshooting',
  },
  {
    id: 'amazon-sagemaker-spaces',
    product: 'SageMaker Spaces',
    category: 'ml',
    compute: [],
    policies: [],
    aliases: 'JupyterLab Code Editor HyperPod',
  },
] as const satisfies readonly Addon[];

export type AddonId = (typeof addons)[number]['id'];

/** The add-ons in the shape that readers of the list need, without the literal types of its rows. */
export const addonRows: readonly (Addon & { readonly id: AddonId })[] = addons;

export const addonSources = ['eks-addons-aws'] as const satisfies readonly SourceId[];
export const addonsCheckedOn = '2026-11';

/** What the component says, in one language. */
export interface Text {
  /** What the table is, with its number of rows. */
  readonly caption: (count: number) => string;
  /** What the community add-ons add to it. */
  readonly intro: (community: number, total: number) => string;
  readonly columns: Readonly<Record<'addon' | 'name' | 'compute' | 'iam' | 'note', string>>;
  readonly filters: Readonly<Record<'category' | 'compute', string>>;
  readonly categories: Readonly<Record<CategoryId, { readonly title: string; readonly purpose: string }>>;
  /** Stands where an add-on needs no rights. */
  readonly noRights: string;
  /** The words of a row; `iam` follows the managed policies or stands for them, `compute` stands for the compute types. */
  readonly rows: Readonly<Record<AddonId, { readonly iam?: string; readonly compute?: string; readonly note: string }>>;
  readonly footer: string;
}
