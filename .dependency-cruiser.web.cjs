const npm = (noms) => `(^|/)node_modules/(${noms})(/|$)`;

/** The laws of the pages, which are resolved as their bundler resolves them. @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'pages-sans-serveur',
      comment: 'The pages share nothing with the server but the OpenAPI document.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|workflows|activities|bench|scripts|test|dist)/' },
    },
    {
      name: 'pages-dans-le-navigateur',
      comment: 'The pages run in a browser: no module of Node, nor a package of the server.',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'paquets-du-navigateur',
      comment: 'The pages use the libraries of their own package.json.',
      severity: 'error',
      from: { path: '^web/src/' },
      to: {
        path: npm(
          '(?!@mantine|@tanstack|react|react-dom|react-hook-form|openapi-fetch|survey-core|survey-react-ui).*',
        ),
      },
    },
    {
      name: 'commun-sans-page',
      comment: 'What the pages share knows no page, no form and no frame.',
      severity: 'error',
      from: { path: '^web/src/(commun|api|session|theme)/' },
      to: { path: '^web/src/(pages|formulaires|application)/' },
    },
    {
      name: 'pages-entre-elles',
      comment: 'A page does not reach into another: what two pages need goes to commun.',
      severity: 'error',
      from: { path: '^web/src/pages/([^/]+)/' },
      to: { path: '^web/src/pages/', pathNot: '^web/src/pages/$1/' },
    },
    {
      name: 'sans-cycle',
      comment: 'No cycles, but among the fields of a form: a list or a group holds fields.',
      severity: 'error',
      from: { pathNot: '^web/src/formulaires/champs/' },
      to: { circular: true },
    },
    {
      name: 'resolu',
      comment: 'Every import resolves.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
};
