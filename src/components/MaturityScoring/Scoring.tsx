import type { ReactNode } from 'react';
import Capabilities from './Capabilities';
import Rules from './Rules';
import Thresholds from './Thresholds';

/** How answers become levels: weights, thresholds, and the rules with the cap and the gate. */
export default function MaturityScoring(): ReactNode {
  return (
    <>
      <Capabilities />
      <Thresholds />
      <Rules />
    </>
  );
}
