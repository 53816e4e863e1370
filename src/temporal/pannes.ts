import { isGrpcServiceError } from '@temporalio/client';

/** gRPC: cancelled, deadline exceeded, resource exhausted, unavailable. */
const CODES = new Set([1, 4, 8, 14]);

/** The server is away or overrun, as opposed to a call that it refuses. */
export function estPanne(erreur: unknown): boolean {
  if (isGrpcServiceError(erreur)) return CODES.has(Number(erreur.code));
  return erreur instanceof Error && erreur.cause !== undefined && estPanne(erreur.cause);
}
