import type { ClientModule } from '@docusaurus/types';
import { awaken } from './awaken';

const module: ClientModule = { onRouteDidUpdate: awaken };

export default module;
