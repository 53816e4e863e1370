import { isGrpcServiceError, type ConnectionLike } from '@temporalio/client';
import { ATTRIBUTS_RECHERCHE } from '../../workflows/contrat.js';

/** `IndexedValueType` of the Temporal API. */
const TYPES = { Keyword: 2, Bool: 5 } as const;
/** gRPC status. */
const EXISTE_DEJA = 6;

/**
 * Declares the search attributes, which the server may know already: without them no workflow task that sets one completes.
 * @throws the gRPC error when the server does not answer or refuses
 */
export async function declarerAttributs(connexion: ConnectionLike, namespace: string): Promise<void> {
  for (const [nom, type] of Object.entries(ATTRIBUTS_RECHERCHE)) {
    await connexion.operatorService
      .addSearchAttributes({ namespace, searchAttributes: { [nom]: TYPES[type] } })
      .catch((erreur: unknown) => {
        if (!isGrpcServiceError(erreur) || Number(erreur.code) !== EXISTE_DEJA) throw erreur;
      });
  }
}
