import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { text } from '@site/src/components/RoiCalculator/text';
import { roiShareCode } from '@site/src/models/roi/code';
import { defaults } from '@site/src/models/roi/data';
import { levelEconomics } from '@site/src/models/roi/levels';
import { levelCosts } from '@site/src/models/roi/reading';
import styles from './styles.module.css';

/** Links that load a level's costs into the calculator; once it runs, it keeps the reader's other values. */
export default function RoiLevelLinks(): ReactNode {
  return (
    <ul className={styles.links} aria-label={text.levelLinks}>
      {levelEconomics.map((level) => (
        <li key={level.level}>
          <Link
            to={`?roi=${roiShareCode({ ...defaults, ...levelCosts(level) })}#roi-calculator`}
            data-roi-level={level.level}
          >
            {text.levelLink(level.level)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
