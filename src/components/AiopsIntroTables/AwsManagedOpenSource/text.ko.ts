import type { Text } from './data';

export const text: Text = {
  caption: (domains, services) => `AWS 관리형 오픈소스: ${domains}개 영역, ${services}개 서비스 (2026-11 확인)`,
  intro:
    '오픈소스의 유연함은 지키고, 운영은 AWS에 맡깁니다. ‘성격’은 이 가이드의 분류입니다. **엔진 운영**은 오픈소스 엔진을 그대로 돌리고, **호환 API**는 AWS 엔진이 API만 맞추고, **표준만**은 표준 규격만 따르고, **플랫폼**은 열린 프레임워크나 모델을 올려 씁니다.',
  columns: { service: '서비스', openSource: '오픈소스·API', kind: '성격' },
  filters: { domain: '영역', kind: '성격' },
  domains: {
    database: '데이터베이스',
    streaming: '스트리밍·메시징',
    analytics: '검색·분석',
    observability: '관찰성',
    containers: '컨테이너',
    ml: 'ML·AI',
  },
  kinds: { engine: '엔진 운영', compatible: '호환 API', standard: '표준만', platform: '플랫폼' },
  openSource: {
    emr: 'Apache Spark, Apache Hadoop 등',
    ecr: 'OCI 이미지와 아티팩트',
    'sagemaker-ai': 'PyTorch, TensorFlow 등의 프레임워크',
    bedrock: '파운데이션 모델 가운데 오픈 웨이트 모델',
  },
  notes: {
    'rds-aurora': 'Aurora는 MySQL·PostgreSQL 호환',
    documentdb: 'AWS 자체 엔진',
    memorydb: 'Valkey는 2024-10부터',
    keyspaces: 'AWS 자체 엔진',
    neptune: '엔진은 AWS의 것이고 쿼리 언어만 열려 있습니다',
    'managed-flink': '옛 이름 Kinesis Data Analytics',
    opensearch: '옛 Elasticsearch 버전도 고를 수 있습니다',
    emr: 'EMR on EKS와 EMR Serverless도 있습니다',
    mwaa: 'MWAA Serverless도 있습니다',
    amp: 'Cortex 위에 만들어졌습니다',
    adot: 'AWS가 지원하는 배포판이며 호스팅 서비스가 아닙니다',
    bedrock: '모델 API이며 오픈소스 엔진이 아닙니다',
  },
  footer: '열린 API + AWS 운영',
};
