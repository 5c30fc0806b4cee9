/**
 * Names for the same thing: each line is a group, each name finds all others of its group. Names of several words
 * match also when they are written without spaces.
 */
const GROUPS = `
모니터링 | 관찰성 | 관측성 | 옵저버빌리티 | observability | monitoring | 가시성
애드온 | 부가 기능 | addon | add-on | addons | add-ons
알람 | 알림 | 경보 | 경고 알림 | 얼럿 | alert | alarm | notification
쿠버네티스 | 쿠베르네티스 | K8s | Kubernetes | 쿠버
파드 | 포드 | 팟 | Pod
오토스케일링 | 자동 확장 | 자동 스케일링 | autoscaling | auto scaling | 오토스케일러 | autoscaler
스케일링 | 확장 | scaling
노드 | node
클러스터 | cluster
컨테이너 | container
네임스페이스 | namespace
디플로이 | 배포 | deploy | deployment
롤백 | 되돌리기 | 원복 | rollback | roll back
메트릭 | 지표 | 매트릭 | metric
로그 | 로깅 | log | logging
트레이스 | 추적 | 트레이싱 | 분산 추적 | trace | tracing
대시보드 | dashboard
이상 탐지 | 이상 감지 | 어노말리 | anomaly detection | 이상 징후
근본 원인 분석 | 근본 원인 | 원인 분석 | root cause analysis | root cause | RCA
자동 복구 | 자가 치유 | 자동 치유 | 자가 복구 | 셀프힐링 | self-healing | auto remediation | automatic recovery | remediation | auto repair | 자동 수정
알림 피로 | 알람 피로 | alert fatigue | alarm fatigue
성숙도 | 성숙도 수준 | maturity
성숙도 모델 | maturity model
벤더 종속 | 벤더 락인 | 락인 | 종속 | vendor lock-in | lock-in | 기술 종속
컨트롤 플레인 | 제어 평면 | control plane | 컨트롤플레인
데이터 플레인 | data plane
오픈소스 | 오픈 소스 | open source | OSS
관리형 | 매니지드 | 완전관리형 | managed
자체 운영 | 셀프 호스팅 | 직접 운영 | 자체 호스팅 | self-hosted | self-managed
온콜 | 당직 | on-call | oncall
장애 | 사고 | 인시던트 | incident | outage
장애 대응 | 인시던트 대응 | incident response
런북 | 플레이북 | runbook | playbook
비용 | 요금 | 가격 | 단가 | cost | price | pricing | rate
절감 | 절약 | saving | savings
수식 | 계산식 | 공식 | formula
사용량 | 소비 | 소비량 | usage | consumption
투자 수익 | 투자 수익률 | 투자 대비 효과 | ROI | return on investment
에이전트 | agent
자율 | autonomous | autonomy
서비스 메시 | service mesh
권한 | permission | permissions
정책 | policy
보안 | security
인증서 | certificate
시크릿 | 비밀 값 | 비밀번호 | secret
스토리지 | 저장소 볼륨 | storage
네트워크 | 네트워킹 | network | networking
예측 | prediction | predictive | forecast
수집기 | 컬렉터 | collector
백엔드 | backend
마이그레이션 | 이전 | 이관 | migration | migrate
업그레이드 | upgrade
업데이트 | update
설치 | install | installation
설정 | 구성 | 컨피그 | config | configuration
파이프라인 | pipeline
카오스 | 카오스 엔지니어링 | chaos engineering
메모리 누수 | memory leak
메모리 부족 | OOM | OOMKilled | out of memory
드리프트 | 구성 드리프트 | drift
멀티 클러스터 | 다중 클러스터 | multi-cluster | multicluster
멀티 어카운트 | 다중 계정 | 교차 계정 | multi-account | cross-account
이벤트 기반 | 이벤트 드리븐 | event-driven
쓰로틀링 | 스로틀링 | 요청 제한 | throttling | rate limit
레이턴시 | 지연 시간 | 지연 | latency
에러 | 오류 | error
스팟 | 스팟 인스턴스 | spot
준비 상태 | 레디니스 | readiness
용량 계획 | 캐퍼시티 | capacity
챗봇 | 대화형 | chatbot
사람 승인 | 승인 | human in the loop | approval
평균 복구 시간 | 복구 시간 | MTTR | mean time to recovery | time to restore
평균 감지 시간 | 탐지 시간 | MTTD | mean time to detect
선언적 | declarative
명세 | 스펙 | spec
개발자 | developer
프롬프트 | prompt
거대 언어 모델 | 언어 모델 | 엘엘엠 | LLM | large language model
지식 베이스 | knowledge base
가드레일 | guardrail
그라파나 | 그라파냐 | Grafana
프로메테우스 | 프로메데우스 | Prometheus
관리형 프로메테우스 | Amazon Managed Service for Prometheus | Amazon Managed Prometheus | AMP
관리형 그라파나 | Amazon Managed Grafana | AMG
오픈텔레메트리 | OpenTelemetry | OTel
에이닷 | AWS Distro for OpenTelemetry | ADOT
클라우드워치 | CloudWatch
클라우드트레일 | CloudTrail
카펜터 | Karpenter
헬름 | Helm
아르고 CD | 아르고 | 아고 CD | Argo CD | ArgoCD
테라폼 | Terraform
파게이트 | Fargate
람다 | Lambda
베드록 | 베드락 | Bedrock
에이전트코어 | 에이전트 코어 | AgentCore
키로 | Kiro
아마존 | Amazon
큐 디벨로퍼 | 아마존 큐 디벨로퍼 | Q Developer | Amazon Q Developer
큐 비즈니스 | 아마존 큐 비즈니스 | 아마존 Q 비즈니스 | Q Business | Amazon Q Business
클로드 코드 | Claude Code
클로드 | Claude
개요 | 한눈에 | overview | at a glance
침해 | 침해된 | 뚫린 | compromised | breach
고갈 | 부족 | 소진 | exhausted | exhaustion | out of | shortage
코스트 익스플로러 | Cost Explorer
로드 밸런서 | 로드밸런서 | load balancer
컨트롤러 | controller
레디니스 컨트롤러 | readiness controller
레벨 | 단계 | level
자가 진단 | 자가 평가 | self-assessment
데브옵스 | DevOps
데브옵스 에이전트 | DevOps Agent | AWS DevOps Agent
데브옵스 구루 | DevOps Guru
스트랜즈 | Strands
카에이전트 | 케이에이전트 | kagent
이벤트브리지 | 이벤트 브리지 | EventBridge
스텝 펑션 | 스텝 펑션스 | Step Functions
시스템즈 매니저 | SSM | Systems Manager
세이지메이커 | SageMaker
가드듀티 | GuardDuty
오픈서치 | 엘라스틱서치 | OpenSearch | Elasticsearch
카프카 | Kafka | MSK
다이나모DB | 다이나모디비 | DynamoDB
엑스레이 | X-Ray | XRay
아테나 | Athena
슬랙 | Slack
데이터독 | Datadog
코어DNS | CoreDNS
플루언트비트 | 플루언트 비트 | Fluent Bit | fluent-bit
로키 | Loki
템포 | Tempo
이스티오 | Istio
키베르노 | Kyverno
깃옵스 | GitOps
깃허브 | GitHub
깃랩 | GitLab
엠씨피 | Model Context Protocol | MCP
지피유 | GPU
뉴런 | Neuron
커스텀 리소스 | 사용자 정의 리소스 | custom resource | CRD
서비스 어카운트 | service account | IRSA
파드 아이덴티티 | Pod Identity
오토 모드 | 자동 모드 | Auto Mode
컨테이너 인사이트 | Container Insights
애플리케이션 시그널 | Application Signals
크래시루프백오프 | 크래시 루프 | CrashLoopBackOff
스테이트 머신 | 상태 머신 | state machine
레디스 | Redis
밸키 | Valkey
포스트그레스 | PostgreSQL | Postgres
`;

/** Every group with its names as they are written. */
export const synonyms: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' | '));
