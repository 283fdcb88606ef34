import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { districtMarks } from './scripts/lint/district-marks.mjs';
import { noDistrict } from './scripts/lint/no-district.mjs';

const house = noDistrict(districtMarks(import.meta.dirname));

const turfMessage = "Import Turf's functions by name, so that only what is used is shipped.";

export default tseslint.config(
  { ignores: ['dist', '.cache', 'coverage', 'test-results', 'playwright-report', 'public/config*.json', 'public/icons', 'data', 'seeds'] },
  { files: ['**/*.{js,mjs,cjs,ts,tsx}'], ...js.configs.recommended },
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
    languageOptions: { globals: globals.browser },
    rules: {
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
    files: ['public/*.js'],
    languageOptions: { globals: globals.browser, sourceType: 'script' },
  },
  {
    files: ['scripts/**/*.{js,mjs,cjs}', '*.{js,mjs,cjs}', 'tests/**/*.{js,mjs}', 'scripts/**/*.ts', 'tests/**/*.ts', '*.config.ts'],
    languageOptions: { globals: globals.node },
  },
  {
    // What is shipped, and what makes it.
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs,js}', 'public/*.js', '*.config.ts'],
    plugins: { house },
    rules: { 'house/no-district': 'error' },
  },
  {
    files: ['src/**/*.{css,json,svg}', 'public/*.svg', 'index.html'],
    plugins: { house },
    language: 'house/text',
    rules: { 'house/no-district': 'error' },
  },
);
