import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const pure = (what, instead) => ({
  message: `${what} would make the same contact score differently elsewhere. ${instead}`,
});

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'node_modules/', 'static/'] },
  ...ts.configs.strict,
  ...svelte.configs['flat/recommended'],
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'svelte/no-navigation-without-resolve': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/cli/**', 'src/tools/**', '.ci/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/lib/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          name: 'process',
          ...pure('process', 'Read configuration in server/config.ts and pass the value in.'),
        },
        { name: 'fetch', ...pure('fetch', 'Use a port.') },
        { name: 'setTimeout', ...pure('A timer', 'Virtual time is an event: time.passed.') },
        { name: 'setInterval', ...pure('A timer', 'Virtual time is an event: time.passed.') },
        { name: 'crypto', ...pure('crypto', 'Take ids and seeds as arguments.') },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', ...pure('Date.now', 'Take the time as an argument.') },
        { object: 'Math', property: 'random', ...pure('Math.random', 'Draw from the seed with drawFrom.') },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          ...pure('new Date()', 'Take the time as an argument.'),
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale|^localeCompare$/]',
          ...pure('A locale-dependent call', 'Compare with < and >, format in src/lib/text.'),
        },
      ],
    },
  },
);
