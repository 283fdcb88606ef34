import { createHash } from 'node:crypto';

/**
 * JavaScript as it may stand inside `<script>`. Inside strings, templates and regular expressions `\x3C` means “<”; what
 * stands there otherwise does not come from a minifier, and the caller parses the result.
 */
export const scriptText = (code: string): string =>
  code.replaceAll('\r\n', '\n').replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C').replaceAll('\r', '\\r').replaceAll('\0', '\\x00');

/** JSON as it may stand inside `<script>`. */
export const jsonText = (json: string): string => json.replaceAll('<', '\\u003c');

/** CSS as it may stand inside `<style>`. */
export const styleText = (css: string): string => css.replaceAll('\r\n', '\n').replaceAll(/<(?=\/style|!--)/gi, '\\3C ');

/** How a policy names an inlined script or style sheet. */
export const policyHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
