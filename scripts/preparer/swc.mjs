/** How TypeScript becomes JavaScript, the same for the build and for jest: what is tested is what runs. */
export const OPTIONS_SWC = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'es6' },
};
