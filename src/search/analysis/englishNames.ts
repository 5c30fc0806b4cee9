/**
 * English names for the same thing: each line is a group, each name finds all others of its group. Names of several
 * words match also when they are written without spaces.
 */
const GROUPS = `
observability | monitoring
addon | add-on | addons | add-ons
alert | alarm | notification | notify
K8s | Kubernetes
autoscaling | auto scaling | autoscaler
deploy | deployment | rollout
rollback | roll back | revert
log | logging
trace | tracing
root cause analysis | root cause | RCA
self-healing | auto remediation | automatic recovery | remediation | auto repair | remediate | heal | auto-healing | automatic repair | automatic fix
alert fatigue | alarm fatigue | alert storm | alert overload | too many alerts | alert flood | alert noise | noisy alerts
vendor lock-in | lock-in | vendor dependence
open source | OSS
self-hosted | self-managed | run it yourself
on-call | oncall | pager duty | paged | woken up
incident | outage | failure
runbook | playbook
cost | price | pricing | rate | fee | charge | bill | expense | spend | costly | spending
saving | savings | save money | cut costs | cost reduction | reduce cost
usage | consumption
ROI | return on investment | business case
autonomous | autonomy
permission | permissions | rights | access rights | IAM role
network | networking
prediction | predictive | forecast | predict
migration | migrate | leaving
install | installation
config | configuration
OOM | OOMKilled | out of memory | exit code 137 | exceeding memory | over the memory limit
multi-cluster | multicluster | many clusters | several clusters | multiple clusters | across clusters
multi-account | cross-account | several accounts | many accounts | multiple accounts | across accounts
throttling | throttled | rate limit | too many requests | 429
human in the loop | approval | sign-off | sign off
MTTR | time to recover | mean time to recovery | mean time to repair | time to restore | recovery time
MTTD | mean time to detect | time to detect | detection time
LLM | large language model | foundation model
Amazon Managed Service for Prometheus | Amazon Managed Prometheus | Managed Prometheus | AMP
Amazon Managed Grafana | Managed Grafana | AMG
OpenTelemetry | OTel
AWS Distro for OpenTelemetry | ADOT
Argo CD | ArgoCD
Q Developer | Amazon Q Developer
Q Business | Amazon Q Business
overview | at a glance | meaning | definition | stand for
compromised | breach | hacked | infected | hijacked | intrusion | malicious | attacked
exhausted | shortage | depleted | run out | ran out | running out
DevOps Agent | AWS DevOps Agent
SSM | Systems Manager
OpenSearch | Elasticsearch
Kafka | MSK | Managed Streaming for Apache Kafka
X-Ray | XRay | AWS X-Ray
Fluent Bit | fluent-bit
Model Context Protocol | MCP
custom resource | CRD | custom resource definition
service account | IRSA | IAM roles for service accounts
PostgreSQL | Postgres
504 | gateway timeout | gateway time-out
postmortem | post-mortem | incident report
break-even | payback | pay back | pays off | pay off | recoup
right-sizing | right size | rightsizing | over-provisioned | over-provisioning | overprovisioned
high availability | HA
disk pressure | DiskPressure | disk full | full disk | out of disk space | disk space | no space left
not ready | NotReady
image pull | ImagePullBackOff | ErrImagePull | pull image | pulling image | failed to pull image | cannot pull image
crash loop | CrashLoopBackOff | crash looping | keeps crashing | keeps restarting | restarts again and again | restarting forever
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
cryptomining | crypto mining | cryptojacking | coin mining | bitcoin mining | bitcoin | cryptocurrency | miner
quarantine | isolate | cut off | lock down
false alarm | false positive
duplicate | dedupe | deduplicate | deduplication | repeated alerts
cost allocation | chargeback | showback | split cost | cost split
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
wrap-up | summary | conclusion | takeaway | key points
PII | personal data | personal information | privacy
hallucination | made-up answers | wrong answers | invented answers
Copilot | GitHub Copilot
remediation | fix automatically
EKS Auto Mode | Auto Mode
availability | available | uptime
capacity | headroom | spare capacity
ops | operations
SCP | service control policy
RCP | resource control policy
PDB | PodDisruptionBudget | pod disruption budget
RBAC | role-based access control
ValidatingAdmissionPolicy | VAP
NetworkPolicy | network policy
IAM Identity Center | Identity Center
GA | general availability | generally available
preview | beta
dead letter queue | DLQ
cool-down | cooldown
concurrency | parallel | at the same time
idempotent | idempotency
CUR | cost and usage report | Cost and Usage Report
config drift | drift | out of sync
secondary CIDR | additional subnet | extra subnet
malware | virus
RAG | retrieval
percentile | p90 | p95 | p99
embedded metric format | EMF
HEC | HTTP event collector
AWS Organizations | organization
probe | liveness | health check
evict | kicked out
cordon | mark unschedulable
FinOps | cost management
EKS Capabilities | managed capabilities
prompt injection | PROMPT_ATTACK | prompt attack
cross-AZ | inter-AZ | across zones
maturity model
password
service map
base image
Route 53
cold start
connection pool | connection pooling
consumer lag
lifecycle rule | lifecycle policy
Active Directory
push notification
state lock | state locking
read replica
backup schedule
shared library
quality gate
Terraform Cloud
Elastic Beanstalk
node failure | broken node | unhealthy node | bad node | faulty node | dead node | node down
hardware failure | hardware fault | broken hardware
GPU failure | GPU error | bad GPU
node group | nodegroup
spare node | empty node
recurrence | recurring | happens again | same failure again | repeated failure
suspicious | unexpected | unusual behavior
exfiltration | data leak
secret value | secrets
change history | who changed | version history
audit trail | who did what
cost per hour | hourly cost | hourly price
free trial | free tier | free of charge
sizing | size
request count | number of requests | RPS
dedicated | own
headcount | staff | employees
leadership | executives | management
justify | convince
prerequisite | requirement | must be there before
readiness gate | startup gate | startup taint
log group | log groups
remote server | hosted server | managed server
local server | stdio
Region | regional availability | available regions
least cost | cheapest
custom metric | own metric
golden signals | RED metrics
error budget | burn rate | SLO
burnout | overwork | overworked | burned out | burnt out | sleep | tired | exhausted team
turnover | attrition | resignation | quit | people leaving | staff leaving | engineers leaving | quitting
on-call stress | night alerts | pages at night | night pages | woken at night | night call | alerts at night
toil | busywork | repetitive work
tribal knowledge | institutional knowledge | knowledge silo | knowledge sharing | bus factor | key person | knowledge
onboarding | ramp up | new hire | newcomer | new member | new engineer
kill switch | emergency stop | stop button | stop on its own
guardrail | guard rail | safeguard | safety net | safety limit
third party | SaaS | vendor | external provider
compare | comparison
anomaly | anomalous | outlier | abnormal | unusual
slow | latency | delay | response time
leak | leaking
failover | fail over
drop | dropped | packet loss
threshold alert | fixed threshold | static threshold
credential | access key | API key | stolen key
least privilege | minimal permissions | minimum permissions | read-only role
privilege escalation | escalate privileges
audit | audit trail | audit log | traceability
compliance | compliant | regulation | regulatory
data residency | data sovereignty | data location
dashboard | visualization | chart
downtime | unavailability | service interruption
metric | measurement | time series
sample | code example | example code
retention | retain | keep data | data kept | stored for
encrypt | encryption | KMS
spot interruption | spot reclaim | spot termination | spot instance interruption
admission policy | admission controller | policy engine | OPA | Gatekeeper | Kyverno
root user | run as root | runAsNonRoot | non-root
Pod Security Standards | PSS | Pod Security Admission | PSA
unschedulable | Pending | cannot be scheduled | FailedScheduling
sandbox | FailedCreatePodSandBox | ContainerCreating | IP exhaustion
IP exhaustion | out of IPs | no free IPs | IP addresses exhausted | IP shortage | exhausted subnet
certificate | TLS | x509 | expired certificate
canary | progressive delivery | blue/green
pull request | code review
chatbot | ChatOps | bot | Slack | Microsoft Teams | chat application | chat app
assistant | copilot
forecast | predict_linear | trend | projection
peak | spike | surge | burst | rush
scale out | scale up | add nodes
scale in | scale down | remove nodes | idle nodes
GPU | accelerator | accelerated hardware
batch job | cron job
revenue loss | lost sales | lost revenue
salary | hourly rate | wage
investment | upfront cost | initial cost | initial investment
lead time | change lead time | lead time for changes
change fail rate | change failure rate | failed changes | failed deployments
deployment frequency | how often we deploy | release frequency
release | released | changelog | new version
Container Insights | enhanced observability
Application Signals | APM | application performance monitoring
event bus | EventBridge | CloudWatch Events
state machine | Step Functions
natural language | plain language | plain English
red/black | blue/green
standard | convention
offline | air-gapped | airgapped | no internet | without internet | internet access | disconnected
sign-up | new customer | new customers
mttr | time to repair
mtta | time to acknowledge
mtbf | time between failures
human-in-the-loop | human in loop | hitl
human-on-the-loop | human on loop | hotl
opentelemetry collector | otel collector | otelcol
otlp | opentelemetry protocol
adot | aws distro | distro for opentelemetry
amp | aps
ack | controllers for kubernetes
kro | kube resource orchestrator
rgd | resourcegraphdefinition | resource graph definition
alb | application load balancer
nlb | network load balancer
pvc | persistent volume claim | persistentvolumeclaim
crd | customresourcedefinition
ebs | elastic block store
efs | elastic file system
ecr | elastic container registry
msk | managed kafka | managed streaming kafka
mwaa | managed airflow
cni | container network interface
csi | container storage interface
eni | elastic network interface
rwx | readwritemany | read write many
imagepullbackoff | image pull backoff
a2a | agent to agent | agent2agent
sdd | spec-driven development
pr | merge request
rbac | role based access
iam identity center | aws sso | idc
oidc | openid connect
sigv4 | signature v4 | signature version 4
jwt | json web token
tls | transport layer security
pki | public key infrastructure
pii | personally identifiable information
rag | retrieval-augmented generation
gpu | graphics processing unit
nlq | natural language query
tsdb | time series database
sli | service level indicator
sla | service level agreement
sre | site reliability engineering
kpi | key performance indicator
tco | total ownership cost
poc | proof of concept
dr | disaster recovery
ksm | kube-state-metrics
imds | instance metadata service
ecs | elastic container service
s3 | simple storage service
sns | simple notification service
sqs | simple queue service
kms | key management service
ssm | aws systems manager
waf | web application firewall
cdk | cloud development kit
cloudformation | cfn
mongodb | mongo
letsencrypt | lets encrypt
vs code | visual studio code
claude code | claudecode
github copilot | gh copilot
on-premises | on-prem
toc | table of contents
sev1 | severity 1
nodepool | node pool
service account | serviceaccount
kubeconfig | kube config
remote write | remotewrite
payback | payback period
auto remediation | self repair
validatingadmissionpolicy | validating admission policy
network flow monitor | nfm
ena express | srd | scalable reliable datagram
imagepullbackoff | image pull error
notready | node not ready
auto scaling group | asg
managed node group | mng
allow list | whitelist
amazon states language | asl
random cut forest | rcf
developer experience | devex
mttr | time to resolve
ttft | first token time
`;

export const englishNames: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' | '));
