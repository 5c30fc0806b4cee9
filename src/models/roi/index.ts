export * from './compute';
export * from './data';
export * from './figures';
export * from './levels';
export * from './prices';
export * from './scenarios';
