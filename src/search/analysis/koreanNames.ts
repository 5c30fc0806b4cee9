/**
 * Korean names for the same thing, with the English name by which a group joins one of `
englishNames`. Names of
 * several words match also when they are written without spaces.
 */
const GROUPS = `
모니터링 | 관찰성 | 관측성 | 옵저버빌리티 | 가시성 | observability
애드온 | 부가 기능 | addon
알람 | 알림 | 경보 | 경고 알림 | 얼럿 | alert
쿠버네티스 | 쿠베르네티스 | 쿠버 | K8s | 쿠버네테스
파드 | 포드 | 팟 | Pod
오토스케일링 | 자동 확장 | 자동 스케일링 | 오토스케일러 | autoscaling
스케일링 | 확장 | scaling
노드 | node
클러스터 | cluster
컨테이너 | container
네임스페이스 | namespace
디플로이 | 배포 | 롤아웃 | deploy
롤백 | 되돌리 | 원복 | rollback | 복원
애플리케이션 | 앱 | app
데이터베이스 | 디비 | DB | database
보고서 | 리포트 | report
계측 | instrumentation
메트릭 | 지표 | 매트릭 | metric
로그 | 로깅 | log
트레이스 | 추적 | 트레이싱 | 분산 추적 | trace
대시보드 | dashboard
이상 탐지 | 이상 감지 | 어노말리 | 이상 징후 | anomaly detection | 이상 징후 탐지 | 비정상 탐지 | 이상 검출
근본 원인 분석 | 근본 원인 | 원인 분석 | root cause analysis
자동 복구 | 자가 치유 | 자동 치유 | 자가 복구 | 셀프힐링 | 자동 수정 | 자동 조치 | 자동 수리 | 자동으로 복구 | 자동으로 고치 | 스스로 복구 | self-healing
알림 피로 | 알람 피로 | alert fatigue | 알림 폭주 | 알람 폭주 | 알림이 너무 많이 | 알람이 너무 많이 | 알림 너무 많 | 알람 너무 많 | 알림 폭탄 | 알람 폭탄 | 알림 노이즈 | 알람 노이즈
성숙도 | 성숙도 수준 | maturity
성숙도 모델 | maturity model
벤더 종속 | 벤더 락인 | 락인 | 종속 | 기술 종속 | vendor lock-in
컨트롤 플레인 | 제어 평면 | 컨트롤플레인 | control plane
데이터 플레인 | data plane
오픈소스 | 오픈 소스 | open source
관리형 | 매니지드 | 완전관리형 | managed | AWS 관리형
자체 운영 | 셀프 호스팅 | 직접 운영 | 자체 호스팅 | self-hosted
온콜 | 당직 | on-call
장애 | 사고 | 인시던트 | incident | 고장 | 아웃티지 | 다운
장애 대응 | 인시던트 대응 | incident response
런북 | 플레이북 | runbook
비용 | 요금 | 가격 | 단가 | cost | 과금 | 청구 | 금액 | 돈 | 지출 | 요금제 | 비용 폭탄 | 요금 폭탄
절감 | 절약 | saving | 아끼 | 줄이 | 낮추 | 감축 | 감소 | 줄어들
수식 | 계산식 | 공식 | formula
사용량 | 소비 | 소비량 | usage | 소모량
투자 수익 | 투자 수익률 | 투자 대비 효과 | ROI | 수익률
에이전트 | agent
자율 | autonomous
서비스 메시 | service mesh
권한 | permission | 접근 권한 | 퍼미션
정책 | policy
보안 | security
인증서 | certificate
시크릿 | 비밀 값 | 비밀번호 | secret
스토리지 | 저장소 볼륨 | storage
네트워크 | 네트워킹 | network
예측 | prediction | 예상 | 예견 | 내다보
수집기 | 컬렉터 | collector
백엔드 | backend
마이그레이션 | 이전 | 이관 | migration | 옮기 | 이사 | 갈아타 | 떠나 | 나가 | 벗어나기
업그레이드 | upgrade
업데이트 | update
설치 | install
설정 | 구성 | 컨피그 | config
파이프라인 | pipeline
카오스 | 카오스 엔지니어링 | chaos engineering
메모리 누수 | memory leak
메모리 부족 | OOM | 메모리 초과 | 메모리 때문에 죽음 | 메모리 한도 초과 | 메모리가 터지
드리프트 | 구성 드리프트 | drift
멀티 클러스터 | 다중 클러스터 | multi-cluster
멀티 어카운트 | 다중 계정 | 교차 계정 | multi-account
이벤트 기반 | 이벤트 드리븐 | event-driven
쓰로틀링 | 스로틀링 | 요청 제한 | throttling
레이턴시 | 지연 시간 | 지연 | latency | 느리 | 느려지 | 응답 속도 | 응답 지연
에러 | 오류 | error
스팟 | 스팟 인스턴스 | spot
준비 상태 | 레디니스 | readiness
용량 계획 | 캐퍼시티 | capacity
챗봇 | 봇 | 챗옵스 | 채팅 앱 | 슬랙 | chatbot
사람 승인 | 승인 | human in the loop | 승인 절차 | 사람 확인 | 결재 | 허가
평균 복구 시간 | 복구 시간 | MTTR
평균 감지 시간 | 탐지 시간 | MTTD
선언적 | declarative
명세 | 스펙 | spec
개발자 | developer
프롬프트 | prompt
거대 언어 모델 | 언어 모델 | 엘엘엠 | LLM | 대규모 언어 모델 | 파운데이션 모델
지식 베이스 | knowledge base
지식 | 노하우 | 암묵지 | 지식 공유 | 지식이 몰려 | tribal knowledge
가드레일 | 안전장치 | 안전 장치 | 안전망 | guardrail
그라파나 | 그라파냐 | Grafana
프로메테우스 | 프로메데우스 | Prometheus
관리형 프로메테우스 | Amazon Managed Service for Prometheus
관리형 그라파나 | Amazon Managed Grafana
오픈텔레메트리 | OpenTelemetry
에이닷 | AWS Distro for OpenTelemetry
클라우드워치 | CloudWatch
클라우드트레일 | CloudTrail
카펜터 | Karpenter
헬름 | Helm
아르고 CD | 아르고 | 아르고씨디 | 아르고시디 | 아고 CD | Argo CD
테라폼 | Terraform
파게이트 | Fargate
람다 | Lambda
베드록 | 베드락 | Bedrock
에이전트코어 | 에이전트 코어 | AgentCore
키로 | Kiro
아마존 | Amazon
큐 디벨로퍼 | 아마존 큐 디벨로퍼 | Q Developer
큐 비즈니스 | 아마존 큐 비즈니스 | 아마존 Q 비즈니스 | Q Business
클로드 코드 | Claude Code
클로드 | Claude
개요 | 한눈에 | overview | 뜻 | 의미 | 정의
침해 | 뚫리 | 털리 | 해킹 | 해킹당한 | 탈취 | 침입 | 악성 | compromised
고갈 | 부족 | 소진 | exhausted | 바닥 | 모자람 | 모자라
코스트 익스플로러 | Cost Explorer
로드 밸런서 | 로드밸런서 | load balancer
컨트롤러 | controller
레디니스 컨트롤러 | readiness controller
레벨 | 단계 | level
자가 진단 | 자가 평가 | self-assessment
데브옵스 | DevOps
데브옵스 에이전트 | DevOps Agent
데브옵스 구루 | DevOps Guru
스트랜즈 | Strands
카에이전트 | 케이에이전트 | kagent
이벤트브리지 | 이벤트 브리지 | EventBridge
스텝 펑션 | 스텝 펑션스 | Step Functions
시스템즈 매니저 | SSM
세이지메이커 | SageMaker
가드듀티 | GuardDuty
오픈서치 | 엘라스틱서치 | OpenSearch
카프카 | Kafka
다이나모DB | 다이나모디비 | DynamoDB
엑스레이 | X-Ray
아테나 | Athena
데이터독 | Datadog
코어DNS | CoreDNS
플루언트비트 | 플루언트 비트 | Fluent Bit
로키 | Loki
템포 | Tempo
이스티오 | Istio
키베르노 | Kyverno
깃옵스 | GitOps
깃허브 | GitHub
깃랩 | GitLab
엠씨피 | Model Context Protocol
지피유 | GPU
뉴런 | Neuron
커스텀 리소스 | 사용자 정의 리소스 | custom resource
서비스 어카운트 | service account
파드 아이덴티티 | Pod Identity
오토 모드 | 자동 모드 | Auto Mode
컨테이너 인사이트 | Container Insights
애플리케이션 시그널 | Application Signals
크래시루프백오프 | 크래시 루프 | CrashLoopBackOff
스테이트 머신 | 상태 머신 | state machine
레디스 | Redis
밸키 | Valkey
포스트그레스 | PostgreSQL
투자 회수 | 투자 회수 기간 | 회수 기간 | 손익분기 | 손익분기점 | 본전 | payback
이직 | 퇴사 | 퇴사율 | 퇴사자 | 이직률 | 그만두 | turnover
번아웃 | 과로 | 탈진 | 수면 부족 | 잠을 못 | 잠을 못 자는 | 피로 누적 | burnout
온콜 스트레스 | 야간 알림 | 야간 호출 | 밤중 알림 | 새벽 알림 | 새벽 호출 | 새벽에 호출 | 밤에 호출 | 새벽에 깨우 | on-call stress
야간 | 밤 | 새벽 | 심야 | night
주말 | 휴일 | weekend
반복 작업 | 단순 작업 | 반복 업무 | 잡무 | 단순 반복 | 토일 | toil
다운타임 | 중단 시간 | 서비스 중단 | 장애 시간 | downtime
긴급 정지 | 킬 스위치 | 비상 정지 | 비상 중단 | kill switch
그림자 모드 | 섀도 모드 | 섀도우 모드 | shadow mode
두 곳에 동시에 | 이중 쓰기 | 듀얼 라이트 | dual write
서드파티 | 외부 업체 | 타사 | 3rd party | third party
자격 증명 | 크리덴셜 | 액세스 키 | 훔친 키 | 키 유출 | credential
최소 권한 | 권한 최소화 | 권한을 최소로 | least privilege
권한 상승 | privilege escalation
감사 | 감사 로그 | 감사 추적 | audit
컴플라이언스 | 규정 준수 | 규제 | compliance
데이터 상주 | 데이터 소재 | 데이터 위치 | 데이터 주권 | data residency
암호화 | encryption
어드미션 | 어드미션 정책 | 승인 컨트롤러 | admission policy
게이트키퍼 | Gatekeeper
루트 사용자 | root 사용자 | root 실행 | root로 실행 | 루트 권한 | root user
스케줄링 불가 | 펜딩 | Pending | unschedulable
IP 부족 | IP 고갈 | IP가 모자라 | 서브넷 고갈 | IP exhaustion
카나리 배포 | 점진 배포 | 점진적 배포 | canary
코드 리뷰 | 리뷰 | 풀 리퀘스트
피크 | 몰리 | 폭주 시간 | peak
스케일 아웃 | 스케일아웃 | 노드 추가 | 노드 늘리 | scale out
스케일 인 | 스케일인 | 축소 | scale in
늘리 | 증설 | 확대 | 늘어나 | 올리
매출 손실 | 매출 | 손실액 | revenue loss
인건비 | 시급 | 연봉 | salary
초기 비용 | 구축비 | 초기 투자 | 도입 비용 | investment
변경 리드 타임 | 리드 타임 | lead time
변경 실패율 | 배포 실패율 | 실패한 배포 | change fail rate
배포 빈도 | 배포 횟수 | deployment frequency
릴리스 | 릴리즈 | 출시 | release
강화된 관찰성 | enhanced observability
상태 저장 | 스테이트풀 | stateful
공격 | 공격자 | attack
위협 | 위협 탐지 | threat
멀웨어 | 악성코드 | 악성 코드 | malware
컨텍스트 | 문맥 | context
레지스트리 | registry
허브 | hub
이벤트 버스 | event bus
타임아웃 | 시간 초과 | timeout
라우팅 | routing
싱크 | sink
링크 | link
필터 | filter
샤딩 | sharding
타노스 | Thanos
코텍스 | Cortex
플링크 | Flink
스플렁크 | Splunk
예거 | Jaeger
집킨 | Zipkin
젠킨스 | Jenkins
커서 | Cursor
코덱스 | Codex
수집 | 모으기 | collect
자연어 | 말로 질문 | natural language
에어갭 | 폐쇄망 | 오프라인 | 인터넷 없는 | 인터넷이 안 되는 | 인터넷 차단 | air-gapped
신규 고객 | 신규 가입 | 새 고객 | new customers
표준 | standard
부팅 | 시작 게이트 | bootstrap
회사 규모 | 작은 회사 | 중소기업 | 소규모 | small
대기열 | 큐 | queue
재무팀 | 경영진 | 임원
상관관계 | 상관 분석 | 연관 분석 | correlation
품질 | 정확도 | accuracy
기준선 | 베이스라인 | baseline
재발 | 반복 장애 | 같은 장애 | 또 발생 | recurrence
노드 장애 | 노드 고장 | 고장 난 노드 | 죽은 노드 | 노드가 죽 | 비정상 노드 | 불량 노드 | node failure
하드웨어 장애 | 하드웨어 고장 | hardware failure
노드 그룹 | node group
시작 게이트 | 부팅 게이트 | startup gate
로그 그룹 | log group
원격 서버 | 호스팅 서버 | hosted server
시간당 비용 | 시간당 요금 | 시간당 가격 | hourly cost
무료 체험 | 프리 티어 | 무료 사용 | free trial
임직원 | 인원수 | 직원 수 | headcount
읽기 전용 | 읽기만 | 조회 전용 | 리드온리 | read-only
파일 시스템 | 파일시스템 | file system
마스킹 | 비식별화 | masking
기억 | 메모리 기능 | 장기 기억
에러 버짓 | 오류 예산 | 소진율 | burn rate
자동 확장 | 자동 증설 | 오토스케일링
오토스케일링 그룹 | ASG | Auto Scaling group
클라우드포메이션 | CloudFormation
노드풀 | 노드 풀 | NodePool
아파치 | Apache
시큐리티 허브 | Security Hub
애저 | Azure
콜드 스타트 | cold start
정식 출시 | 정식 버전 | 일반 공급 | 지에이 | GA
미리 보기 | 프리뷰 | 베타 | preview
서비스 제어 정책 | SCP
파드 중단 예산 | PDB
역할 기반 접근 제어 | RBAC
네트워크 정책 | NetworkPolicy
쿨다운 | 재실행 대기 | cooldown
동시에 실행 | 동시성 | concurrency
멱등 | 멱등성 | idempotent
배달 못 한 편지 큐 | 데드레터 큐 | 데드 레터 | DLQ
프롬프트 인젝션 | 프롬프트 공격 | prompt injection
헬스 체크 | 프로브 | probe
조직 | 오가니제이션 | AWS Organizations
비용 사용 보고서 | 비용 및 사용 보고서 | CUR
백분위 | percentile
예약된 | 스케줄 | schedule
베이스 이미지 | base image
서비스 맵 | service map
상태 잠금 | state lock
커넥션 풀 | 연결 풀 | connection pool
사후 분석 | 회고 | 장애 회고 | 사후 검토 | 사후 보고서 | 포스트모템 | 장애 보고서 | postmortem
게이트웨이 타임아웃 | 504
적정 크기 | 라이트사이징 | 크기 조정 | right-sizing
고가용성 | 이중화 | high availability
디스크 압박 | 디스크 부족 | 디스크가 꽉 찬 | 디스크 꽉 | 디스크 가득 | 디스크 풀 | 디스크 용량 부족 | 디스크 공간 부족 | disk pressure
축출 | 퇴출 | 에빅션 | eviction
이미지 풀 | 이미지 가져오기 | 이미지를 못 가져오 | 이미지 내려받기 | 이미지 다운로드 | 이미지를 못 받 | 이미지 풀링 | image pull
크래시 루프 | 계속 재시작 | 자꾸 재시작 | 계속 죽는 | 자꾸 죽는 | 계속 죽음 | 반복 재시작 | 무한 재시작 | 재시작 반복 | 재시작을 반복 | crash loop
머신러닝 | 기계 학습 | 머신 러닝 | ML
생성형 AI | 생성 AI | 제너레이티브 AI | generative AI
풀 리퀘스트 | 풀리퀘스트 | PR
표준 운영 절차 | SOP
코드형 인프라 | IaC
가용 영역 | 가용성 영역 | availability zone
서비스 수준 목표 | SLO
지원 종료 | 지원 끝 | 서비스 종료 | 단종 | 종료일 | end of support
로그인 | 사인인 | 싱글 사인온 | sign-in
벡터 스토어 | 벡터 저장소 | 벡터 DB | vector store
크립토마이닝 | 암호화폐 채굴 | 채굴 | 코인 채굴 | 크립토 마이닝 | cryptomining
격리 | 분리 조치 | 차단 | quarantine
오탐 | 거짓 알람 | 거짓 알림 | 잘못된 알람 | 잘못된 알림 | 헛알람 | false alarm
중복 | 겹치 | duplicate
비용 할당 | 비용 배분 | 비용 나누기 | 비용 분할 | 비용 분담 | cost allocation
테인트 | taint
개발자 경험 | DX
한도 | 할당량 | 쿼터 | 제한 | quota
리전 | 지역 | region
자가 치유 노드 | 노드 자동 복구 | 노드 자동복구 | node auto repair
개인정보 | 개인 정보 | 민감 정보 | PII
환각 | 할루시네이션 | 지어낸 답 | 틀린 답 | 거짓 답변 | 엉뚱한 답 | hallucination
보존 | 보관 | 보존 기간 | 보관 기간 | 장기 저장 | 장기 보관 | 데이터 보존 | retention
대화형 | 프롬프트 주도 | 대화 방식 | prompt-driven
사양 주도 | 스펙 주도 | 사양 방식 | 명세 주도 | spec-driven
에이전트 주도 | 자율 운영 | 에이전트 방식 | agent-driven
복제본 | 레플리카 | replica
노이즈 | 잡음 | noise
임계값 | 임계치 | 문턱값 | 고정 임계값 | threshold
워크플로 | 워크플로우 | workflow
익스포터 | exporter
익스텐션 | extension
엔드포인트 | 종단점 | endpoint
오케스트레이션 | orchestration
거버넌스 | governance
플래그 | flag
프로파일 | profile
스팟 중단 | 스팟 회수 | 노드 종료 | spot interruption
토큰 | token
세션 | session
트래픽 | 접속자 | 부하 | traffic
시나리오 | scenario
샘플 | 예제 코드 | sample
카탈로그 | catalog
포트폴리오 | portfolio
추론 | inference
원격 쓰기 | 리모트 라이트 | remote write
하드웨어 | hardware
소스 계정 | source account
모니터링 계정 | monitoring account
파라미터 | 매개변수 | 인자 | parameter
파이썬 | Python
코파일럿 | GitHub Copilot
쿠블렛 | 큐블릿 | kubelet
임계값 기준 | 기준값 | criteria
점수 | 채점 | 스코어 | score
과제 | 문제점 | 어려움 | challenge
고려사항 | 고려할 점 | 유의할 점 | consideration
온보딩 | 신규 입사자 | 신입 | 새로 온 사람 | 신입 교육 | onboarding
바뀐 점 | 변경 사항 | 변경점 | changes
드레인 | drain
테넌시 | tenancy
웹훅 | webhook
롤 | 역할 | role
쿼리 | 질의 | query
샘플링 | sampling
카나리 | canary
블루그린 | blue/green
헬스체크 | 상태 확인 | health check
스냅샷 | snapshot
클래식 | classic
컨플릭트 | 충돌 | conflict
레이블 | 라벨 | label
어노테이션 | annotation
디플로이먼트 | deployment
데몬셋 | DaemonSet
볼륨 | volume
서브넷 | subnet
인그레스 | ingress
게이트웨이 | gateway
오퍼레이터 | operator
매니페스트 | manifest
스키마 | schema
oomkilled | 오오엠
opentelemetry | 오텔
mcp | 모델 컨텍스트 프로토콜
eventbridge | 이벤트브릿지
copilot | 코파일롯
mongodb | 몽고디비 | 몽고db
cassandra | 카산드라
aurora | 오로라
postgresql | 포스트그레스큐엘
airflow | 에어플로우 | 에어플로
spark | 스파크
rabbitmq | 래빗엠큐 | 래빗mq
lbc | 로드밸런서 컨트롤러
amp | 매니지드 프로메테우스
amg | 매니지드 그라파나
msk | managed kafka | 매니지드 카프카 | 관리형 카프카
mwaa | managed airflow | 관리형 에어플로우
addon | 에드온
pod identity | 팟 아이덴티티
access entry | 액세스 항목 | 액세스 엔트리
iam identity center | aws sso | 아이덴티티 센터
service account | 서비스 계정
hitl | 휴먼인더루프
self-hosted | 자체 구축
on-premises | 온프레미스 | 온프렘 | on-prem
data residency | 데이터 레지던시
deprecated | 지원 중단 예정 | 디프리케이트 | 디프리케이션
maintenance mode | 유지 관리 모드 | 유지 모드
retention | 리텐션
receiver | 리시버
processor | 프로세서
collector | 콜렉터
backfill | 백필
policy as code | 코드형 정책 | 코드로 작성한 정책
spec-driven | sdd | spec driven development
spec | 사양
pull request | 풀리퀘
hpa | 수평 파드 오토스케일러
vpa | 수직 파드 오토스케일러
node termination handler | 노드 터미네이션 핸들러
spot | 스폿
gateway api | 게이트웨이 api
service mesh | 서비스 메쉬
분산 추적 | distributed tracing | 분산 트레이싱
cardinality | 카디널리티
prompt injection | 프롬프트 주입
security context | 시큐리티 컨텍스트
pod security standards | 파드 보안 표준
rag | retrieval augmented generation | 검색 증강 생성
anti-affinity | 안티어피니티
namespace | ns
observability | o11y | 관측 가능성
multi-cloud | 멀티 클라우드
multi-account | 멀티 계정
finops | 핀옵스
application signals | 애플리케이션 시그널즈
logs insights | 로그 인사이트
cert-manager | 서트매니저
external-dns | 익스터널 dns
metrics-server | 메트릭 서버 | 메트릭스 서버
kube-state-metrics | ksm | 큐브 스테이트 메트릭
node exporter | 노드 익스포터
secrets manager | 시크릿 매니저
parameter store | 파라미터 스토어
graviton | 그래비톤
route 53 | route53 | 라우트53
hyperpod | 하이퍼팟 | 하이퍼파드
redshift | 레드시프트
strands | 스트랜드
codewhisperer | 코드위스퍼러
well-architected | 웰 아키텍티드
savings plans | 세이빙스 플랜 | 절감형 플랜
action group | 액션 그룹
harness | 하네스
workspace | 워크스페이스
audit log | 감사 기록
temporality | 템포랄리티
kubernetes | 쿠베
mttr | 엠티티알
mttd | 엠티티디 | 평균 탐지 시간
본전 | payback period
roi | 알오아이
oomkilled | 옴킬
메모리 누수 | 메모리 릭
imagepullbackoff | 이미지 풀 백오프
이상 탐지 | 어노말리 디텍션
셀프힐링 | 오토힐링
예측 스케일링 | predictive scaling
right-sizing | 적정 크기 조정
over-provisioning | 과다 프로비저닝 | 과잉 프로비저닝 | 오버프로비저닝
에러 버짓 | 에러 예산
소진율 | 번레이트
임계값 | 스레시홀드
재시도 | retry | 리트라이
cloudwatch | 클라우드와치
얼럿매니저 | alertmanager | 알럿매니저
node readiness controller | 노드 레디니스 컨트롤러
노드 모니터링 에이전트 | node monitoring agent | eks-node-monitoring-agent | nma
톨러레이션 | toleration
cordon | 코든
축출 | 이빅션
notready | 낫레디
메모리 압박 | memorypressure
pod security admission | 파드 보안 어드미션
교차 계정 | 크로스 어카운트
교차 리전 | cross-region | 크로스 리전
분할 비용 할당 | split cost allocation | scad
cur | 비용 및 사용 | cost usage report
ip exhaustion | 서브넷 ip 고갈
network flow monitor | nfm | 네트워크 플로우 모니터
extended threat detection | 확장 위협 탐지
탐지 결과 | finding | 파인딩
malware | 맬웨어
임시 자격 증명 | temporary credentials
다중 인증 | mfa | 다단계 인증 | 2fa
변경 실패율 | cfr
개발자 경험 | devex
카나리 | 카나리아
드라이런 | dry run
허용 목록 | allowlist | 화이트리스트 | whitelist
복합 알람 | composite alarm
콘텍스트 창 | context window | 컨텍스트 윈도우 | 컨텍스트 창
오탐 | 거짓 경보
`;

export const koreanNames: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' | '));
