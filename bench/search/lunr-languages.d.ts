declare module 'lunr' {
  const lunr: unknown;
  export default lunr;
}
declare module 'lunr-languages/lunr.stemmer.support.js' {
  const plugin: (lunr: unknown) => void;
  export default plugin;
}
declare module 'lunr-languages/lunr.multi.js' {
  const plugin: (lunr: unknown) => void;
  export default plugin;
}
declare module 'lunr-languages/lunr.ko.js' {
  const plugin: (lunr: unknown) => void;
  export default plugin;
}
