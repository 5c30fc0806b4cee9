export { default as MaturityExamples } from './Examples';
export { default as MaturityNextSections } from './NextSections';
export { default as MaturityResults } from './Results';
export { default as MaturityScoring } from './Scoring';
