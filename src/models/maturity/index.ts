export { answersFromCode, asLevel, codeFromAnswers, type Answers } from './answers';
export { maturityShareCode, readMaturityShareCode, type MaturityReading } from './code';
export * from './data';
export { levelOf, score, type CapabilityScore, type Incomplete, type IsPublished, type Scored } from './score';
export { text as maturityWords } from './text';
