import original from '@theme-original/MDXComponents';
import site from '@site/src/theme/MDXComponents';

/** What MDX may use: the site's primitives, with the code block, inline code and folding of the theme. */
export default { ...site, pre: original.pre, code: original.code, details: original.details };
