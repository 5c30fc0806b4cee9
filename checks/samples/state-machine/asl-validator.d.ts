declare module 'asl-validator' {
  interface ValidationError {
    readonly 'Error code': string;
    readonly Message: string;
    readonly schemaError?: { readonly instancePath: string; readonly schemaPath: string };
  }
  export default function validate(
    definition: unknown,
    options?: { readonly checkArn?: boolean },
  ): { readonly errors: readonly ValidationError[] };
}
