export { text as words } from './text';
