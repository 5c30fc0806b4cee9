const names = (list: string): string[] => list.trim().split(/\s*[,\n]\s*/); // prettier-ignore

/**
 * Products and subjects near those of the guides, which a question about anything else often names. One that no guide
 * mentions makes the question one without answer, however many of its other words are there (`loki 로그 수집`); what a
 * guide does mention must stand in an answer itself. The build tells the two apart.
 */
export const ENGLISH_OUTSIDERS: readonly string[] = names(`
  azure, aks, azure monitor, azure devops, gcp, gke, google cloud, anthos, cloud run, bigquery, vertex ai, alibaba cloud, oracle cloud, oci, ibm cloud, digitalocean,
  linode, hetzner, ncloud, openstack, vmware, vsphere, tanzu, openshift, rancher, k3s, rke2, minikube, microk8s, kind cluster, nomad, mesos, docker swarm,
  docker compose, podman, containerd config, cri-o, lxc, proxmox, nutanix, talos, kubeadm, kops, kubespray, eksctl, cluster autoscaler, eks anywhere, eks distro, outposts, snowball,
  wavelength, local zones, lightsail, elastic beanstalk, app runner, copilot cli, gamelift, workspaces, quicksight, redshift, glue job, emr, kinesis firehose, aurora, rds proxy,
  documentdb elastic, elasticache, memorydb, dax, timestream, qldb, neptune serverless, cloudfront, global accelerator, transit gateway, direct connect, site to site vpn, client vpn, api gateway,
  appsync, amplify, cognito, directory service, active directory, ldap, okta, auth0, keycloak, sso jump, waf, shield advanced, firewall manager, macie, inspector scan, detective graph,
  secrets rotation, parameter store, cloudhsm, acm pca, codebuild, codepipeline, codedeploy, codecatalyst, cloud9, cloudshell, service catalog, control tower, landing zone,
  backup vault, elastic disaster recovery, storage gateway, datasync, transfer family, fsx lustre, glacier, s3 lifecycle,
  istio, linkerd, consul, envoy gateway, kuma, ambient mesh, nginx ingress, ingress nginx, traefik, haproxy, contour, kong, apisix, emissary, metallb, calico, flannel, weave net, canal cni, antrea, multus,
  hubble, kube-router, kube-vip, cilium, ebpf exporter, velero, kasten, trilio, stash backup, longhorn, rook, ceph, openebs, portworx, minio, glusterfs, nfs provisioner,
  etcd, etcdctl, etcdserver, kube-proxy ipvs, ndots, kubelet certificate, helmfile, kustomize overlay, jsonnet, cue lang, pulumi, crossplane, ansible, chef, puppet, saltstack, terragrunt, atlantis, packer, vagrant,
  terraform state, terraform cloud, jenkins, gitlab, gitlab ci, circleci, travis, teamcity, bamboo, drone ci, tekton, spinnaker, harness, octopus deploy, fluxcd, argo rollouts, argo workflows, argo events, flagger, keptn, blue green,
  werf, skaffold, tilt, garden io, telepresence, okteto, devspace, backstage, port io, humanitec, kratix, kubevela, knative, openfaas, kubeless, dapr, temporal, airflow, dagster, prefect, luigi,
  kubeflow, mlflow, kserve, seldon, bentoml, ray serve, vllm, ollama, triton, tgi, huggingface, gpu time slicing, time slicing, mig, nvidia mig, dcgm, gpu operator, gpu sharing, fine tune, lora,
  langchain, llamaindex, haystack, semantic kernel, autogen, n8n, zapier, gemini, gemini cli, chatgpt, gpt-4, deepseek, mistral, grok, llama 3, windsurf, tabnine, codeium, cline, aider, devin,
  k8sgpt, holmesgpt, robusta, botkube, komodor, causely, azure sre agent, sre agent, aws q business, pixie, kubeshark, inspektor gadget, tetragon, falco, sysdig, aqua, trivy operator, twistlock, prisma cloud, snyk, wiz, lacework, crowdstrike,
  kube-bench, kube-hunter, kubescape, polaris, datree, goldilocks, vpa recommender, cast ai, spot io, ocean spot, kubecost, opencost, finout, vantage cloud, cloudhealth, apptio,
  cosign, sigstore, notary, image signing, harbor, quay, artifactory, nexus, jfrog, dockerhub limit, docker hub, sonarqube, checkmarx, veracode, owasp zap,
  loki, promtail, mimir cluster, tempo traces, grafana loki, grafana tempo, grafana oncall, grafana faro, pyroscope, parca, zipkin, jaeger ui, skywalking, pinpoint apm, elastic apm, apm server, kibana, elasticsearch, logstash, filebeat, beats,
  graylog,  fluentd, vector dev, cribl, sumo logic, logz io, honeycomb, lightstep, chronosphere, sentry, rollbar, bugsnag, appdynamics, instana, solarwinds, nagios, zabbix, icinga, checkmk, prtg, sensu, netdata, librenms, thanos ruler, cortex, m3db, influxdb,
  influx, telegraf, graphite, statsd, opentsdb, clickhouse, druid, pinot, victorialogs, signoz, uptrace, openobserve, coroot, opsgenie, victorops, xmatters, squadcast, rootly, firehydrant, incident io, statuspage, jira, confluence, trello, asana, monday com, zendesk,
  telegram, discord, line notify, whatsapp, twilio, sendgrid, mailgun, kakaotalk, android, ios app, push token, firebase, flutter, react native, unity, unreal, wordpress, drupal, magento, shopify, salesforce, sap, hana, sap hana, erp, crm, mainframe, cobol, fortran, perl, oracle, oracle database, data guard, sql server, mssql, mysql,
  mariadb, postgres, postgresql, vacuum, cockroachdb, cassandra, scylla, couchbase, couchdb, mongodb atlas, redis, redis cluster, memcached, rabbitmq, activemq, nats, pulsar, kafka, kafka lag, consumer lag, zookeeper, strimzi, debezium, spark, flink, hadoop, hive, presto, trino sql, snowflake, databricks, dbt, looker, tableau, power bi, superset, metabase,
  chaos engineering, chaos mesh, litmus, litmuschaos, gremlin, fault injection, load test, k6, jmeter, locust, gatling, mtls, mutual tls, service mesh, cert-manager renewal, vault, hashicorp vault, external secrets, external secrets operator, sealed secrets, sops, windows node, windows container, windows server, gmsa, wsl, macos,
  arm migration, topologyspreadconstraints, topology spread, statefulset, cronjob, pvc resize, volume resize, volume expansion, init container, ephemeral storage limit, pod timezone, timezone, kubernetes dashboard, lens ide, k9s, kubectx, kubens, stern, krew, octant, headlamp,
  disaster recovery, multi region failover, cluster federation, karmada, kubefed, submariner, virtual cluster, vcluster, capsule, hierarchical namespaces, extended support, eks auto mode pricing, cka, ckad, cks, certification exam, stock market, multiline, blockchain, bitcoin, ethereum, web3, vacation, tax forms, payroll, recruiting, interview questions, salary, snapstart, cold start, handover
`);

/** The same, and more, as Korean operators write them. */
export const KOREAN_OUTSIDERS: readonly string[] = [
  ...ENGLISH_OUTSIDERS,
  ...names(`
  애저, 아주르, 구글 클라우드, 빅쿼리, 버텍스 ai, 알리바바 클라우드, 오라클, 오라클 클라우드, 데이터가드, 네이버 클라우드, 카카오 클라우드, nhn 클라우드, kt 클라우드, 오픈스택, 브이엠웨어, 오픈시프트, 랜처, 미니큐브, 노마드, 메소스, 도커 스웜,
  도커 컴포즈, 포드맨, 아웃포스트, 라이트세일, 빈스톡, 레드시프트, 오로라, rds 프록시, 엘라스티캐시, 클라우드프론트, 트랜짓 게이트웨이, 다이렉트 커넥트, api 게이트웨이, 코그니토, 액티브 디렉터리, 액티브 디렉토리, 옥타, 키클락, 웹 방화벽, 랜딩존, 컨트롤타워, 이미지 수명, 수명 주기 정책,
  이스티오, 링커디, 콘술, 트래픽 미러링, 서비스 메시, 서비스메쉬, 앰비언트 메시, 인그레스 엔진엑스, nginx 인그레스, 트라픽, 칼리코, 실리움, 허블, 벨레로, 롱혼, 루크 세프, 미니오, 엣시디, etcd 스냅샷, 헬름 차트 작성법, 풀루미, 크로스플레인, 앤서블, 테라그런트, 테라폼 state, 테라폼 상태 잠금, 젠킨스, 깃랩, 깃랩 ci, 서클ci, 텍톤, 스피네이커,
  플럭스cd, 아르고 롤아웃, argo 롤아웃, 아르고 워크플로, 플래거, 블루그린, 카나리 배포, 텔레프레즌스, 백스테이지, 케이네이티브, 에어플로우, 쿠브플로우, 쿠베플로우, 엠엘플로우, 올라마, 타임슬라이싱, gpu 분할, 파인튜닝, 미세조정, 랭체인, 제미나이, 제미니, 챗지피티, 딥시크, 윈드서프, 팔코, 시스딕, 트리비, 쿠브코스트, 코사인, 이미지 서명, 하버, 소나큐브, 아티팩토리,
  로키, 템포 트레이스, 키바나, 엘라스틱서치, 로그스태시, 플루언트디, 집킨, 핀포인트, 스카이워킹, 센트리, 나기오스, 자빅스, 인플럭스, 텔레그래프, 클릭하우스, 옵스지니, 지라, 컨플루언스, 텔레그램, 디스코드, 라인 알림, 카카오톡, 카톡, 안드로이드, 아이폰, 파이어베이스, 플러터, 유니티, 언리얼, 워드프레스, 세일즈포스, 메인프레임, 코볼, 포트란, 마이에스큐엘, 마리아디비, 포스트그레스, 카산드라, 레디스, 래빗엠큐, 카프카, 주키퍼, 스파크, 플링크, 하둡, 스노우플레이크, 데이터브릭스,
  태블로, 카오스 엔지니어링, 카오스 메시, 부하 테스트, 제이미터, 볼트, 시크릿 주입, 윈도우 노드, 윈도우 컨테이너, 윈도우 서버, 도메인 조인, 스테이트풀셋, 크론잡, 볼륨 확장, pvc 용량, pvc 확장, pod 시간대, 파드 시간대, 컨테이너 시간대, 서버 시간대, 시간대 설정, 시간대 변경, 타임존, 쿠버네티스 대시보드, 멀티리전, 재해복구, 연장지원, 확장지원, 자격증, 자격시험, 시험 일정, 주식, 멀티라인, 블록체인, 비트코인, 스마트 계약, 연차, 휴가, 연말정산, 급여, 수당, 채용, 면접, 이력서, 당직표, 콜드스타트, 인수인계
`),
];
