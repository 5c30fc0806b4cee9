import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { guideOf, LOCALES, withPage } from './site';

interface ShownSample {
  readonly id: string;
  /** Path from the project's root. */
  readonly file: string;
  /** What the copy button takes. */
  readonly code: string;
  readonly raw: string;
  readonly archive: string;
}

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

function samplesOn(page: Page): Promise<ShownSample[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure[id^="sample-"]')].map((figure) => {
      const links = [...figure.querySelectorAll<HTMLAnchorElement>('a[href*="/examples/"]')].map(({ href }) => href);
      return {
        id: figure.id,
        file: figure.querySelector('figcaption a[href*="/examples/"] code')?.textContent ?? '',
        code: figure.querySelector('copy-button')?.previousElementSibling?.textContent ?? '',
        raw: links[0] ?? '',
        archive: links.find((link) => link.endsWith('.zip')) ?? '',
      };
    }),
  );
}

/** Files below a folder of the project, with the folder's own name in front. */
function filesBelow(area: string): string[] {
  return readdirSync(`examples/${area}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^examples\//, ''))
    .sort();
}

/** The samples that the chapters call, in the order of the page. */
function samplesCalled(): string[] {
  const page = readFileSync('docs/aiops-introduction.mdx', 'utf8');
  return [...page.matchAll(/from '\.\/(.+\.mdx)'/g)].flatMap(([, chapter = '']) =>
    [...readFileSync(`docs/${chapter}`, 'utf8').matchAll(/<Sample file="([^"]+)"/g)].map(
      ([, file]) => `examples/${file}`,
    ),
  );
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

describe.each(LOCALES)('samples in %s', (locale) => {
  const guide = guideOf(locale);

  test('without JavaScript every sample has the text of its file, opens as text and comes with its area as a ZIP file', async () => {
    await withPage(
      guide,
      async (page) => {
        const samples = await samplesOn(page);
        expect(samples.map(({ file }) => file)).toEqual(samplesCalled());
        for (const { file, code, raw } of samples) {
          const bytes = readFileSync(file);
          expect(code, file).toBe(bytes.toString('utf8'));
          const response = await page.request.get(raw);
          expect(response.headers()['content-type'], file).toMatch(/^text\/plain; charset=utf-8$/);
          expect(Buffer.compare(await response.body(), bytes), file).toBe(0);
        }
        for (const archive of new Set(samples.map((sample) => sample.archive))) {
          const response = await page.request.get(archive);
          expect(response.headers()['content-type'], archive).toBe('application/zip');
          const files = unzipSync(await response.body());
          const area = /([\w-]+)\.zip$/.exec(archive)?.[1] ?? '';
          expect(Object.keys(files), archive).toEqual(filesBelow(area));
          for (const [name, bytes] of Object.entries(files)) {
            expect(Buffer.compare(Buffer.from(bytes), readFileSync(`examples/${name}`)), name).toBe(0);
          }
        }
        await page.locator('#sample-eks-list-addons-by-owner figcaption a[href*="/examples/"]').click();
        await expect.poll(() => page.url()).toContain('/examples/eks/list-addons-by-owner.sh');
        expect(await page.locator('body').innerText()).toContain('aws eks describe-addon-versions');
      },
      { javaScriptEnabled: false },
    );
  });

  test('a sample is copied to the byte by keyboard, open or folded away', async () => {
    await withPage(
      guide,
      async (page) => {
        for (const file of ['eventbridge/k8s-event-rule.json', 'terraform/crashloop-alarm.tf']) {
          const sample = page.locator(`#sample-${file.replace(/\.\w+$/, '').replace('/', '-')}`);
          const fold = sample.locator('summary');
          if (await fold.count()) await fold.press('Enter');
          await sample.locator('copy-button button').press('Enter');
          await expect.poll(() => clipboard(page)).toBe(readFileSync(`examples/${file}`, 'utf8'));
        }
      },
      CLIPBOARD,
    );
  });

  test('a sample is copied to the byte by touch, and its links lead to the file and to the download', async () => {
    await withPage(
      guide,
      async (page) => {
        const sample = page.locator('#sample-policy-pod-security');
        await sample.locator('summary').tap();
        await sample.locator('copy-button button').tap();
        await expect.poll(() => clipboard(page)).toBe(readFileSync('examples/policy/pod-security.rego', 'utf8'));
        const [download] = await Promise.all([
          page.waitForEvent('download', { timeout: 100_000 }),
          sample.locator('a[href$="/policy.zip"]').tap({ timeout: 100_000 }),
        ]);
        expect(download.suggestedFilename()).toBe('policy.zip');
        await sample.locator('figcaption a[href*="/examples/"]').tap();
        await expect.poll(() => page.url()).toContain('/examples/policy/pod-security.rego');
        expect(await page.locator('body').innerText()).toContain('package kubernetes.admission');
      },
      { ...CLIPBOARD, viewport: { width: 360, height: 800 }, hasTouch: true },
    );
  });
});
