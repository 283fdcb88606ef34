/** The path of a program, or undefined. */
export function findProgram(name: 'nginx' | 'ogrinfo'): string | undefined;
