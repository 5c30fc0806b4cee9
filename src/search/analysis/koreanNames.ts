/**
 * Korean names for the same thing, with the English name by which a group joins one of `englishNames`. Names of
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
롤백 | 되돌리기 | 원복 | rollback | 복원 | 되돌리다
메트릭 | 지표 | 매트릭 | metric
로그 | 로깅 | log
트레이스 | 추적 | 트레이싱 | 분산 추적 | trace
대시보드 | dashboard
이상 탐지 | 이상 감지 | 어노말리 | 이상 징후 | anomaly detection | 이상 징후 탐지 | 비정상 탐지 | 이상 검출
근본 원인 분석 | 근본 원인 | 원인 분석 | root cause analysis
자동 복구 | 자가 치유 | 자동 치유 | 자가 복구 | 셀프힐링 | 자동 수정 | self-healing
알림 피로 | 알람 피로 | alert fatigue
성숙도 | 성숙도 수준 | maturity
성숙도 모델 | maturity model
벤더 종속 | 벤더 락인 | 락인 | 종속 | 기술 종속 | vendor lock-in
컨트롤 플레인 | 제어 평면 | 컨트롤플레인 | control plane
데이터 플레인 | data plane
오픈소스 | 오픈 소스 | open source
관리형 | 매니지드 | 완전관리형 | managed | AWS 관리형
자체 운영 | 셀프 호스팅 | 직접 운영 | 자체 호스팅 | self-hosted
온콜 | 당직 | on-call | 야간 호출
장애 | 사고 | 인시던트 | incident | 고장 | 아웃티지
장애 대응 | 인시던트 대응 | incident response
런북 | 플레이북 | runbook
비용 | 요금 | 가격 | 단가 | cost | 과금 | 청구 | 금액 | 돈 | 지출
절감 | 절약 | saving | 아끼기 | 줄이기
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
예측 | prediction | 예상
수집기 | 컬렉터 | collector
백엔드 | backend
마이그레이션 | 이전 | 이관 | migration | 옮기기 | 이사 | 갈아타기
업그레이드 | upgrade
업데이트 | update
설치 | install
설정 | 구성 | 컨피그 | config
파이프라인 | pipeline
카오스 | 카오스 엔지니어링 | chaos engineering
메모리 누수 | memory leak
메모리 부족 | OOM | 메모리 초과
드리프트 | 구성 드리프트 | drift
멀티 클러스터 | 다중 클러스터 | multi-cluster
멀티 어카운트 | 다중 계정 | 교차 계정 | multi-account
이벤트 기반 | 이벤트 드리븐 | event-driven
쓰로틀링 | 스로틀링 | 요청 제한 | throttling
레이턴시 | 지연 시간 | 지연 | latency
에러 | 오류 | error
스팟 | 스팟 인스턴스 | spot
준비 상태 | 레디니스 | readiness
용량 계획 | 캐퍼시티 | capacity
챗봇 | chatbot
사람 승인 | 승인 | human in the loop | 승인 절차 | 사람 확인
평균 복구 시간 | 복구 시간 | MTTR
평균 감지 시간 | 탐지 시간 | MTTD
선언적 | declarative
명세 | 스펙 | spec
개발자 | developer
프롬프트 | prompt
거대 언어 모델 | 언어 모델 | 엘엘엠 | LLM | 대규모 언어 모델 | 파운데이션 모델
지식 베이스 | knowledge base
가드레일 | guardrail
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
개요 | 한눈에 | overview
침해 | 침해된 | 뚫린 | compromised
고갈 | 부족 | 소진 | exhausted | 바닥 | 모자람
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
슬랙 | Slack
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
투자 회수 | 회수 기간 | 손익분기 | 손익분기점 | 본전 | payback
사후 분석 | 사후 보고서 | 포스트모템 | 장애 보고서 | postmortem
게이트웨이 타임아웃 | 504
적정 크기 | 라이트사이징 | 크기 조정 | right-sizing
고가용성 | 이중화 | high availability
디스크 압박 | 디스크 부족 | 디스크가 꽉 찬 | 디스크 꽉 | 디스크 가득 | 디스크 풀 | disk pressure
축출 | 퇴출 | 에빅션 | eviction
이미지 풀 | 이미지 가져오기 | 이미지를 못 가져올 | image pull
크래시 루프 | 계속 재시작 | 자꾸 재시작 | 계속 죽는 | 반복 재시작 | crash loop
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
격리 | 분리 조치 | quarantine
오탐 | 거짓 알람 | 잘못된 알람 | false alarm
중복 | duplicate
비용 할당 | 비용 배분 | 비용 나누기 | 비용 분할 | 비용 분담 | cost allocation
테인트 | taint
개발자 경험 | DX
한도 | 할당량 | 쿼터 | 제한 | quota
리전 | 지역 | region
자가 치유 노드 | 노드 자동 복구 | 노드 자동복구 | node auto repair
읽기 전용 | 리드온리 | read-only
환각 | 할루시네이션 | 지어낸 답 | hallucination
보존 | 보관 | retention
대화형 | 프롬프트 주도 | 대화 방식 | prompt-driven
사양 주도 | 스펙 주도 | 사양 방식 | 명세 주도 | spec-driven
에이전트 주도 | 자율 운영 | 에이전트 방식 | agent-driven
복제본 | 레플리카 | replica
노이즈 | 잡음 | noise
임계값 | 임계치 | 문턱값 | threshold
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
트래픽 | traffic
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
온보딩 | 신규 입사자 | 신입 | onboarding
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
`;

export const koreanNames: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' | '));
