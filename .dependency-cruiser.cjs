const npm = (noms) => `(^|/)node_modules/(${noms})(/|$)`;
const maison = '^(src|workflows|activities)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domaine-pur',
      comment: 'The domain imports nothing outside itself: no Node module, no npm package, no other folder.',
      severity: 'error',
      from: { path: '^src/domaine/' },
      to: { pathNot: '^src/domaine/' },
    },
    {
      name: 'workflows-deterministes',
      comment: 'Workflows import the domain, each other and the Temporal workflow packages, nothing else.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { pathNot: ['^(src/domaine|workflows|activities)/', npm('@temporalio/(workflow|common)')] },
    },
    {
      name: 'workflows-activites-en-types',
      comment: 'Workflows know activities by their types only.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'activites-par-ports',
      comment:
        'Activities import the domain, their own ports and the workflow contract, nothing of the server.',
      severity: 'error',
      from: { path: '^activities/' },
      to: {
        path: ['^(src|workflows|bench|test)/', npm('(?!@temporalio).*')],
        pathNot: ['^src/domaine/', '^workflows/contrat', npm('@temporalio/(activity|common)')],
      },
    },
    {
      name: 'api-par-la-porte',
      comment:
        'The API sees the domain, the read models, the door of the journal, documents, the picture of the process, the contract, the configuration and identity.',
      severity: 'error',
      from: { path: '^src/api/' },
      to: {
        path: maison,
        pathNot: [
          '^src/(api|domaine|vues|identite)/',
          '^src/documents/(documents|magasin|erreurs)',
          '^src/processus/(image|svg)',
          '^src/configuration',
          '^src/journal/(porte|erreurs)',
          '^workflows/contrat',
        ],
      },
    },
    {
      name: 'documents-a-part',
      comment: 'Making documents needs the domain and where the clone is, nothing else of the service.',
      severity: 'error',
      from: { path: '^src/documents/' },
      to: { path: maison, pathNot: ['^src/(documents|domaine)/', '^src/embarque/racine'] },
    },
    {
      name: 'processus-a-part',
      comment: 'Drawing the process needs the domain, nothing else of the service.',
      severity: 'error',
      from: { path: '^src/processus/' },
      to: { path: maison, pathNot: '^src/(processus|domaine)/' },
    },
    {
      name: 'temporal-a-sa-place',
      comment: 'Only src/temporal, workflows and activities import Temporal.',
      severity: 'error',
      from: { path: maison, pathNot: ['^src/temporal/', '^(workflows|activities)/'] },
      to: { path: npm('@temporalio') },
    },
    {
      name: 'orm-a-sa-place',
      comment: 'Only base, journal and vues import the ORM or the PostgreSQL driver.',
      severity: 'error',
      from: { path: maison, pathNot: '^src/(base|journal|vues)/' },
      to: { path: npm('typeorm|@nestjs/typeorm|pg|pg-.*') },
    },
    {
      name: 'embarque-a-part',
      comment: 'The supervisor knows the workflow contract and nothing else of the server it starts.',
      severity: 'error',
      from: { path: '^src/embarque/' },
      to: { path: maison, pathNot: ['^src/embarque/', '^workflows/contrat'] },
    },
    {
      name: 'serveur-sans-pages',
      comment: 'The server shares nothing with the pages but the OpenAPI document.',
      severity: 'error',
      from: { pathNot: '^web/' },
      to: { path: '^web/' },
    },
    {
      name: 'sans-cycle',
      comment: 'No cycles.',
      severity: 'error',
      from: {},
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
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
