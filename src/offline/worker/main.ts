import type { WorkerScope } from './scope';
import { serve } from './serve';
import type { Version } from './version';

/** Put in when the site is built (scripts/offline). */
declare const builtVersion: Version;

serve(self as unknown as WorkerScope, builtVersion);
