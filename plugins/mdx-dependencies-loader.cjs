const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');

/** Names every file that the build-time plugins read for an MDX file, so that a change of one builds the page again. */
module.exports = function mdxDependencies(text) {
  const { siteDir } = this.getOptions();
  const folder = path.basename(this.resourcePath).startsWith('_')
    ? path.dirname(this.resourcePath)
    : this.resourcePath.replace(/\.mdx$/, '');
  if (existsSync(folder)) {
    for (const file of readdirSync(folder)) this.addDependency(path.join(folder, file));
  }
  for (const [, file] of text.matchAll(/<Sample file="([^"]+)"/g)) {
    this.addDependency(path.join(siteDir, 'examples', file));
  }
  this.addDependency(path.join(siteDir, 'examples/checked.json'));
  const [, original] = this.resourcePath.split('/docusaurus-plugin-content-docs/current/');
  if (original) {
    this.addDependency(path.join(siteDir, 'docs', original));
    this.addDependency(path.join(siteDir, 'i18n/en/translated.json'));
    this.addContextDependency(path.join(siteDir, 'docs', original.split('/')[0].replace(/\.mdx$/, '')));
  }
  this.addContextDependency(path.join(siteDir, 'src/sources'));
  if (text.includes('<References')) this.addContextDependency(path.join(siteDir, 'src/components'));
  return text;
};
