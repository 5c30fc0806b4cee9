import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import Home from '@site/src/components/Home';
import { text } from '@site/src/components/Home/text';

export default function HomePage(): ReactNode {
  return (
    <Layout description={text.description}>
      <Home />
    </Layout>
  );
}
