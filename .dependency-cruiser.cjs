const SPEC = '\\.spec\\.ts$';
const library = (name) => `^libs/${name}/`;

/** `name` may know the listed libraries of the house and no others. */
function mayKnow(name, known, comment) {
  const allowed = [name, ...known].join('|');
  return {
    name: `${name}-knows-few`,
    comment,
    severity: 'error',
    from: { path: library(name), pathNot: SPEC },
    to: { path: '^(libs|apps)/', pathNot: `^libs/(${allowed})/` },
  };
}

/** A package that one room alone may import. */
function onlyIn(packages, rooms, comment) {
  return {
    name: `only-${rooms.join('-or-')}`,
    comment,
    severity: 'error',
    from: { path: '^(libs|apps)/', pathNot: `^(${rooms.join('|')})/|${SPEC}` },
    to: { path: `node_modules/(${packages.join('|')})/` },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'engine-imports-nothing',
      comment: 'The engine is pure: itself and a short list of pure libraries; no clock, file, network or framework.',
      severity: 'error',
      from: { path: library('engine'), pathNot: SPEC },
      to: {
        pathNot: `${library('engine')}|node_modules/(decimal\\.js|temporal-polyfill|temporal-utils|opencc-js|approx-string-match)/`,
      },
    },
    {
      name: 'model-is-the-ground',
      comment: 'The engine’s model is what every stage speaks; it knows no stage.',
      severity: 'error',
      from: { path: '^libs/engine/src/model/', pathNot: SPEC },
      to: { path: '^libs/engine/src/', pathNot: '^libs/engine/src/model/' },
    },
    {
      name: 'locale-packs-are-data',
      comment: 'Words of a language are data: they know the model’s types and other packs, no code.',
      severity: 'error',
      from: { path: '^libs/engine/src/locales/', pathNot: SPEC },
      to: { path: '^libs/engine/src/', pathNot: '^libs/engine/src/(locales|model)/' },
    },
    {
      name: 'reading-knows-no-judging',
      comment: 'Stages look only back: what reads a document does not know what becomes of its claims.',
      severity: 'error',
      from: {
        path: '^libs/engine/src/(document|language|quantity|period|company|statement|observation)/',
        pathNot: SPEC,
      },
      to: { path: '^libs/engine/src/(claim|outcome|verdict|comparison|alert)/' },
    },
    {
      name: 'contracts-know-types-of-the-engine',
      comment: 'Contracts are types for everybody, the page too: they take the engine’s types, never its code.',
      severity: 'error',
      from: { path: library('contracts'), pathNot: SPEC },
      to: { path: '^(libs|apps)/', pathNot: library('contracts'), dependencyTypesNot: ['type-only'] },
    },
    mayKnow('contracts', ['engine'], 'Contracts know the engine’s types alone.'),
    mayKnow('usecases', ['engine', 'contracts'], 'What the product does knows engine, contracts and its own ports.'),
    mayKnow(
      'storage',
      ['usecases', 'engine', 'contracts', 'config'],
      'Storage implements ports; it knows no queue, no HTTP, no application.',
    ),
    mayKnow(
      'queue',
      ['usecases', 'engine', 'contracts', 'config'],
      'The queue implements ports; it knows no tables, no HTTP, no application.',
    ),
    mayKnow(
      'delivery',
      ['usecases', 'engine', 'contracts', 'config', 'outbound'],
      'What leaves the house implements ports and knows no application.',
    ),
    mayKnow(
      'intake',
      ['usecases', 'engine', 'contracts', 'config', 'outbound'],
      'Intake implements ports and knows no application.',
    ),
    mayKnow(
      'proposer',
      ['engine'],
      'Who asks a language model knows the engine’s types, no use case and no application.',
    ),
    mayKnow('outbound', [], 'The way out to addresses that others name knows nobody.'),
    mayKnow(
      'operations',
      ['usecases', 'engine', 'contracts'],
      'Logs and metrics know the use cases that tell how the house is, and no application.',
    ),
    mayKnow('config', [], 'The reader of the environment knows nobody.'),
    mayKnow('embedded', [], 'The embedded database knows nobody.'),
    {
      name: 'the-page-knows-contracts',
      comment: 'The page talks to the API over HTTP: it knows the contracts, and no other room.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps)/', pathNot: '^(apps/web|libs/contracts)/' },
    },
    {
      name: 'enter-by-the-index',
      comment: 'A library is entered by its index; what stands behind it may move. `#problem` is a door of its own.',
      severity: 'error',
      from: { path: '^(libs/([^/]+)|apps|test)/' },
      to: {
        path: '^libs/([^/]+)/src/',
        pathNot: '^libs/$2/|^libs/[^/]+/src/index\\.ts$|^libs/engine/src/model/problem\\.ts$',
      },
    },
    {
      name: 'applications-are-apart',
      comment: 'Applications wire libraries. The command line’s `start` alone runs the others, by their index.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/cli/src/start/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'start-enters-by-the-index',
      comment: '`start` knows the other applications by their index alone.',
      severity: 'error',
      from: { path: '^apps/cli/' },
      to: { path: '^apps/(api|worker)/', pathNot: '^apps/(api|worker)/src/index\\.ts$' },
    },
    onlyIn(
      ['undici', 'ipaddr.js'],
      ['libs/outbound'],
      'Addresses that others name are reached by one way only, which checks them.',
    ),
    onlyIn(['typeorm', '@nestjs/typeorm'], ['libs/storage'], 'Storage is the only room that knows TypeORM.'),
    onlyIn(['bullmq', '@nestjs/bullmq'], ['libs/queue'], 'The queue is the only room that knows BullMQ.'),
    onlyIn(
      ['ioredis'],
      ['libs/queue', 'apps/cli/src/doctor'],
      'Redis is the queue’s, and the doctor’s who looks after it.',
    ),
    onlyIn(
      ['pg'],
      ['libs/storage', 'libs/embedded', 'libs/queue', 'apps/cli/src/doctor'],
      'Who speaks to PostgreSQL directly: storage, the embedded server, the queue’s backend, and the doctor who looks.',
    ),
    onlyIn(
      ['fastify', '@fastify', '@nestjs/platform-fastify'],
      ['apps/api'],
      'The API is the only room that knows HTTP.',
    ),
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one idea or three. Tables that refer to each other are the exception.',
      severity: 'error',
      from: { pathNot: '^libs/storage/src/entities/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-undeclared-packages',
      comment:
        'What is imported stands in package.json; what only development needs is not imported by the product (of the page, the built files are the product).',
      severity: 'error',
      from: { path: '^(libs|apps)/[^/]+/src/', pathNot: `^apps/web/|${SPEC}` },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev', 'unknown'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
