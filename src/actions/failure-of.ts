import { PaddleError, type PaddleErrorKind } from '@/paddle/errors';
import { StorageError } from '@/storage/write';
import { PortageError, type PortageErrorKind } from './portage-error';

/** What went wrong, as data; see the protocol's `Problem`. */
export interface Failure {
  kind: PaddleErrorKind | PortageErrorKind;
  code?: string;
  detail?: string;
  documentationUrl?: string;
  requestId?: string;
  permission?: string;
  /** Milliseconds since the epoch. */
  retryAt?: number;
}

/** What an action threw, as data; undefined for what no action throws on purpose: a fault of ours. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof PortageError) return { kind: error.kind };
  if (error instanceof StorageError) return { kind: 'storage-failed' };
  return error instanceof PaddleError ? ofPaddle(error) : undefined;
}

function ofPaddle(error: PaddleError): Failure {
  const { kind, code, detail, documentationUrl, requestId, permission, retryAt } = error;
  return {
    kind,
    ...(code !== undefined && { code }),
    ...(detail !== undefined && { detail }),
    ...(documentationUrl !== undefined && { documentationUrl }),
    ...(requestId !== undefined && { requestId }),
    ...(permission !== undefined && { permission }),
    ...(retryAt !== undefined && { retryAt }),
  };
}
