import { english } from './analysis/english';

export const language = english;
