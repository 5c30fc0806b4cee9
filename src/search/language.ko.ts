import { korean } from './analysis/korean';

export const language = korean;
