import type { ClientModule } from '@docusaurus/types';
import { awakenSearch } from '../search/start';
import { awaken } from './awaken';

const module: ClientModule = {
  onRouteDidUpdate() {
    awaken();
    awakenSearch();
  },
};

export default module;
