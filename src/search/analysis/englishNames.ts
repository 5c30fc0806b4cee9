/**
 * English names for the same thing: each line is a group, each name finds all others of its group. Names of several
 * words match also when they are written without spaces.
 */
const GROUPS = `
observability | monitoring
addon | add-on | addons | add-ons
alert | alarm | notification
K8s | Kubernetes
autoscaling | auto scaling | autoscaler
deploy | deployment | rollout
rollback | roll back | revert
log | logging
trace | tracing
root cause analysis | root cause | RCA
self-healing | auto remediation | automatic recovery | remediation | auto repair
alert fatigue | alarm fatigue
vendor lock-in | lock-in
open source | OSS
self-hosted | self-managed | run it yourself
on-call | oncall | pager duty
incident | outage
runbook | playbook
cost | price | pricing | rate | fee | charge | billing | expense | spend
saving | savings | save money | cut costs
usage | consumption
ROI | return on investment | business case
autonomous | autonomy
permission | permissions | rights | access rights | IAM role
network | networking
prediction | predictive | forecast | predict
migration | migrate | leaving
install | installation
config | configuration
OOM | OOMKilled | out of memory | exit code 137
multi-cluster | multicluster
multi-account | cross-account
throttling | rate limit
human in the loop | approval | approve
MTTR | mean time to recovery | mean time to repair | time to restore | recovery time
MTTD | mean time to detect
LLM | large language model | foundation model
Amazon Managed Service for Prometheus | Amazon Managed Prometheus | AMP
Amazon Managed Grafana | AMG
OpenTelemetry | OTel
AWS Distro for OpenTelemetry | ADOT
Argo CD | ArgoCD
Q Developer | Amazon Q Developer
Q Business | Amazon Q Business
overview | at a glance
compromised | breach | hacked
exhausted | exhaustion | shortage | depleted
DevOps Agent | AWS DevOps Agent
SSM | Systems Manager
OpenSearch | Elasticsearch
Kafka | MSK
X-Ray | XRay
Fluent Bit | fluent-bit
Model Context Protocol | MCP
custom resource | CRD
service account | IRSA
PostgreSQL | Postgres
504 | gateway timeout
postmortem | post-mortem | incident report
break-even | payback | pay back
right-sizing | right size | rightsizing
high availability | HA
disk pressure | DiskPressure | disk full
not ready | NotReady
image pull | ImagePullBackOff | ErrImagePull
crash loop | CrashLoopBackOff | crash looping | keeps crashing | keeps restarting
machine learning | ML
generative AI | GenAI | gen AI
pull request | PR
standard operating procedure | SOP
infrastructure as code | IaC
availability zone | AZ
service level objective | SLO
Horizontal Pod Autoscaler | HPA
Vertical Pod Autoscaler | VPA
Node Termination Handler | NTH
Load Balancer Controller | LBC
Node Readiness Controller | NRC
Node Problem Detector | NPD
Extended Threat Detection | ETD
Observability Access Manager | OAM
AWS Controllers for Kubernetes | ACK
Elastic Fabric Adapter | EFA
continuous integration | CI
end of support | end of life | EOL | deprecated | sunset | retired | discontinued
sign-in | login | SSO | single sign-on
vector store | vector database | knowledge base
cryptomining | crypto mining | cryptojacking | coin mining
quarantine | isolate | isolation
false alarm | false positive
duplicate | dedupe | deduplicate
cost allocation | chargeback | showback | split cost
developer experience | DX
quota | limit
Container Network Observability | Network Flow Monitor
assessment | self-assessment | quiz | questionnaire
self-healing nodes | node auto repair
read-only | read only | readonly
data move | data migration
ticket | ServiceNow | Jira
chat | conversation | conversational
spec-driven | specification-driven | spec driven
agent-driven | autonomous
prompt-driven | interactive
parameter | argument
human | person | people
ready in advance | prewarm | pre-warm | warm up
threshold | criteria
wrap-up | summary
hallucination | made-up answers
Copilot | GitHub Copilot
remediation | fix automatically
capacity | headroom
ops | operations
`;

export const englishNames: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' | '));
