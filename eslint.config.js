import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The code knows no district: its names and coordinates live in data/ and seeds/. */
const districtNames = /guangming|光明|shenzhen|深圳/i.source;
const districtCoordinates = /^-?(11[34]|22)\.\d{2,}$/.source;
const districtMessage = 'The code knows no district: names and coordinates belong in data/ or seeds/.';

const turfMessage = "Import Turf's functions by name, so that only what is used is shipped.";

/** Comments, too, speak of no district. */
const noDistrict = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const pattern = new RegExp(districtNames, 'giu');
    return {
      Program() {
        for (const match of context.sourceCode.text.matchAll(pattern)) {
          context.report({ loc: context.sourceCode.getLocFromIndex(match.index), message: districtMessage });
        }
      },
      Literal(node) {
        if (typeof node.value === 'number' && new RegExp(districtCoordinates).test(node.raw)) {
          context.report({ node, message: districtMessage });
        }
      },
    };
  },
};

export default tseslint.config(
  { ignores: ['dist', '.cache', 'coverage', 'test-results', 'playwright-report', 'public', 'data', 'seeds'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Zustand's actions are methods by their look only.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    plugins: { house: { rules: { 'no-district': noDistrict } } },
    languageOptions: { globals: globals.browser },
    rules: {
      'house/no-district': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-globals': ['error', 'event', 'name', 'length'],
      'no-restricted-syntax': [
        'error',
        { selector: "ImportDeclaration[source.value='@turf/turf'] > ImportNamespaceSpecifier", message: turfMessage },
        { selector: "ImportDeclaration[source.value='@turf/turf'] > ImportDefaultSpecifier", message: turfMessage },
        { selector: "ImportExpression[source.value='@turf/turf']", message: turfMessage },
        {
          selector: "ExportAllDeclaration[source.value='@turf/turf']",
          message: turfMessage,
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Data text is always shown as text, never as HTML.',
        },
        {
          selector: "AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]",
          message: 'Data text is always shown as text, never as HTML.',
        },
      ],
    },
  },
  {
    // Playwright's fixtures take a function called `use`, which is not React's.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}', 'scripts/**/*.ts', 'tests/**/*.ts', '*.config.ts'],
    languageOptions: { globals: globals.node },
  },
);
