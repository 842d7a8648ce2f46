/** The picture of src/README.md as a test: what may import what, and what to do instead. @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'domain-imports-only-domain',
      comment:
        'The domain is pure. Pass what it needs as an argument, or put the work into a use case in application/.',
      severity: 'error',
      from: { path: '^src/lib/domain' },
      to: { pathNot: '^(src/lib/domain|node_modules/(yaml|valibot|@noble|xstate|wink|obscenity|marked))' },
    },
    {
      name: 'yaml-and-schemas-only-where-content-is-read',
      comment:
        'Parsing belongs into a read-*.ts file that returns a checked value; import that value’s type instead.',
      severity: 'error',
      from: { path: '^src/lib/domain', pathNot: '/(read-[^/]+|[^/]+-schema)\\.ts$' },
      to: { path: '^node_modules/(yaml|valibot)' },
    },
    {
      name: 'wink-only-in-segment',
      comment:
        'Ask language/segment.ts for sentences and tokens; it is the only place that knows the tagger.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/lib/domain/language/segment\\.ts$' },
      to: { path: '^node_modules/wink' },
    },
    {
      name: 'xstate-only-in-compiler-and-player',
      comment: 'Machines are built in compile-scenario.ts and stepped in step-machine.ts; call those.',
      severity: 'error',
      from: {
        path: '^src',
        pathNot: '^src/lib/domain/(scenario/(compile|step)-[^/]+|(review|workshop|audit)/[^/]*chart)\\.ts$',
      },
      to: { path: '^node_modules/xstate' },
    },
    {
      name: 'application-imports-domain-and-ports',
      comment:
        'A use case reaches the world through a port. Declare one in ports/ and let server/wire.ts fill it.',
      severity: 'error',
      from: { path: '^src/lib/application' },
      to: { pathNot: '^src/lib/(application|domain|ports)' },
    },
    {
      name: 'ports-import-domain-types-only',
      comment: 'A port is an interface over domain types.',
      severity: 'error',
      from: { path: '^src/lib/ports' },
      to: { pathNot: '^src/lib/(ports|domain)' },
    },
    {
      name: 'adapters-never-import-each-other',
      comment: 'Combine adapters in server/wire.ts.',
      severity: 'error',
      from: { path: '^src/lib/server/(memory|lowdb|files|system|auth)/' },
      to: { path: '^src/lib/server/(memory|lowdb|files|system|auth)/', pathNot: '^src/lib/server/$1/' },
    },
    {
      name: 'components-know-no-server',
      comment: 'Components take props and view types. Load in a route and pass down what the person may see.',
      severity: 'error',
      from: { path: '^src/lib/components' },
      to: { path: '^src/lib/(server|application|ports)', pathNot: '^src/lib/application/views/' },
    },
    {
      name: 'texts-import-nothing-but-types',
      comment: 'The catalogue is words; compute elsewhere and pass the values in.',
      severity: 'error',
      from: { path: '^src/lib/text' },
      to: { pathNot: '^src/lib/(text|domain)' },
    },
    {
      name: 'no-cycles',
      comment: 'Move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'svelte'],
    },
  },
};
