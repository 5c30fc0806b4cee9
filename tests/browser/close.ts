import { afterAll } from 'vitest';
import { closeBrowser } from './site';

afterAll(closeBrowser);
