import type { PlantedFault } from '../checker';

/** No sample is written in TypeScript yet; the first one needs its fault here. */
const planted: readonly PlantedFault[] = [];

export default planted;
