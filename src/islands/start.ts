import type { ClientModule } from '@docusaurus/types';

const module: ClientModule = {
  onRouteDidUpdate() {
    void import('./elements');
  },
};

export default module;
