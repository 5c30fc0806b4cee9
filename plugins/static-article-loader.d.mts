interface LoaderContext {
  addDependency(file: string): void;
}

export default function staticArticle(this: LoaderContext, code: string): string;
