/** Where a thread begins: TypeScript is not understood in it until tsx is asked. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
