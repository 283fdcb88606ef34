import { useStore } from 'zustand';
import { connect } from './connect';
import { createBatch, type Batch, type BatchState } from './store';

let current: Batch | null = null;

/** The check of this page: it outlives the desk, so that who comes back finds it as it was. */
export const currentBatch = (): Batch => (current ??= createBatch(connect));

/** Follows a part of it. */
export function useBatchState<T>(select: (state: BatchState) => T): T {
  return useStore(currentBatch().state, select);
}
