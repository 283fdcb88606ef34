import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
// The worker reads its own script while the page starts, on another core.
if (typeof Worker !== 'undefined') prewarm();
