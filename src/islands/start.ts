import type { ClientModule } from '@docusaurus/types';
import { awakenSearch } from '../search/start';
import { awaken } from './awaken';
import { followLinks } from './links';

const module: ClientModule = {
  onRouteDidUpdate() {
    awaken();
    awakenSearch();
    followLinks();
  },
};

export default module;
