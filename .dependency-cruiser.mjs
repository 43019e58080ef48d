/**
 * The import gate. One table says what each layer may import; every other import is an error, and a folder
 * that the table does not know is an error too. tests/architecture feeds it one forbidden import per rule.
 */

/** layer -> what it may import: `folders` of this repository, `packages` from npm, and whether node: built-ins. */
const CORE = 'src-main/core';
const layers = {
  [`${CORE}/model`]: { folders: [], packages: [] },
  [`${CORE}/text`]: { folders: [`${CORE}/model`], packages: [] },
  [`${CORE}/segmentation`]: { folders: [`${CORE}/model`, `${CORE}/text`], packages: [] },
  [`${CORE}/matching`]: { folders: [`${CORE}/model`, `${CORE}/text`], packages: [] },
  [`${CORE}/glossary`]: { folders: [`${CORE}/model`, `${CORE}/text`], packages: [] },
  [`${CORE}/adaptation`]: { folders: [`${CORE}/model`, `${CORE}/text`], packages: [] },
  [`${CORE}/extraction`]: { folders: [`${CORE}/model`, `${CORE}/text`, `${CORE}/names`], packages: [] },
  [`${CORE}/assembly`]: { folders: [`${CORE}/model`, `${CORE}/text`], packages: [] },
  [`${CORE}/names`]: { folders: [`${CORE}/model`, `${CORE}/text`], packages: [] },
  [`${CORE}/release`]: { folders: [`${CORE}/model`, `${CORE}/text`, `${CORE}/segmentation`], packages: [] },
  [`${CORE}/qa`]: {
    folders: [`${CORE}/model`, `${CORE}/text`, `${CORE}/glossary`, `${CORE}/names`],
    packages: [],
  },
  'src-main/contract': { folders: [`${CORE}/model`], packages: ['zod'] },
  'src-main/services': { folders: [CORE, 'src-main/contract'], packages: [] },
  'src-main/formats': {
    folders: [CORE, 'src-main/contract', 'src-main/services/ports'],
    packages: ['@mozilla/readability', 'chardet', 'docx', 'fflate', 'linkedom', 'saxes', 'yauzl'],
    node: true,
  },
  'src-main/storage': {
    folders: [CORE, 'src-main/contract', 'src-main/services/ports'],
    packages: ['better-sqlite3'],
    node: true,
  },
  'src-main/hosts': {
    folders: ['src-main', 'resources'],
    packages: [
      '@cspell/dict-ar',
      'commander',
      'cspell-trie-lib',
      'dictionary-en',
      'dictionary-en-gb',
      'dictionary-fr',
      'electron',
      'env-paths',
      'hunspell-wasm',
      'i18next',
    ],
    // The launchers start what the build made.
    built: true,
    node: true,
  },
  'src-renderer': {
    folders: [`${CORE}/model`, `${CORE}/text`, 'src-main/contract', 'resources'],
    packages: [
      '@fontsource-variable/inter',
      '@fontsource-variable/noto-naskh-arabic',
      '@fontsource-variable/noto-sans-arabic',
      '@fontsource-variable/source-serif-4',
      '@internationalized/date',
      '@tanstack/react-virtual',
      'i18next',
      'lucide-react',
      'prosemirror-commands',
      'prosemirror-model',
      'prosemirror-state',
      'prosemirror-view',
      'react',
      'react-aria-components',
      'react-dom',
      'react-i18next',
      'tinykeys',
    ],
  },
};

const literal = (path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (paths) => `^(${paths.map(literal).join('|')})(/|$)`;

const layerRules = Object.entries(layers).map(([folder, { folders, packages, node, built }]) => ({
  name: `layer-${folder.replace(/^src-main\//, '').replaceAll('/', '-')}`,
  comment:
    `${folder} may import ${[...folders, ...packages, ...(node ? ['node: built-ins'] : [])].join(', ') || 'nothing outside itself'}. ` +
    'Move the code to the layer that may, or pass the value in through services/ports.',
  severity: 'error',
  from: { path: anyOf([folder]) },
  to: {
    pathNot: [
      anyOf([folder, ...folders]),
      ...packages.map((name) => `^(node_modules/(@types/)?${literal(name)}/|${literal(name)}$)`),
      '^node_modules/@types/(node|react|react-dom)/',
      ...(built ? ['out/main/'] : []),
    ],
    ...(node ? { dependencyTypesNot: ['core'] } : {}),
  },
}));

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'every-folder-has-a-layer',
      comment:
        'A new folder needs a row in the table of .dependency-cruiser.mjs before anything can live in it.',
      severity: 'error',
      from: { path: '^(src-main|src-renderer)/', pathNot: anyOf(Object.keys(layers)) },
      to: {},
    },
    {
      name: 'no-circular',
      comment:
        'Two modules that import each other are one module: merge them or move the shared part below both.',
      severity: 'error',
      from: { path: '^src-' },
      to: { circular: true },
    },
    {
      name: 'features-apart',
      comment: 'A feature of the renderer does not import another: share through ui/, client/ or app/.',
      severity: 'error',
      from: { path: '^src-renderer/features/([^/]+)/' },
      to: { path: '^src-renderer/(features/(?!$1/)|app/)' },
    },
    {
      name: 'hosts-apart',
      comment:
        'Hosts share backend.ts and nothing else; only the command line may start another one (balagh web).',
      severity: 'error',
      from: { path: '^src-main/hosts/(electron|web)/' },
      to: { path: '^src-main/hosts/(electron|web|cli)/', pathNot: '^src-main/hosts/$1/' },
    },
    {
      name: 'no-product-code-imports-tests',
      comment: 'Product code never depends on its tests.',
      severity: 'error',
      from: { path: '^src-' },
      to: { path: '^tests/' },
    },
    {
      name: 'not-unresolvable',
      comment: 'The import leads nowhere: mend the path, or add the package to package.json.',
      severity: 'error',
      from: { path: '^src-' },
      to: { couldNotResolve: true, pathNot: 'out/main/' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|woff2|svg|json)$' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
