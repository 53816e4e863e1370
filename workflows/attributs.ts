import { defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common';
import type { EtatProcessus } from '../src/domaine/dossier/processus.js';

const CLES = {
  etape: defineSearchAttributeKey('RelogementEtape', 'KEYWORD'),
  programme: defineSearchAttributeKey('RelogementProgramme', 'KEYWORD'),
  commune: defineSearchAttributeKey('RelogementCommune', 'KEYWORD'),
  enRetard: defineSearchAttributeKey('RelogementEnRetard', 'BOOL'),
};

/** What pilots find a workflow by; nothing personal. */
export function attributs(etat: EtatProcessus): SearchAttributePair[] {
  return [
    { key: CLES.etape, value: etat.etape ?? etat.etapeSelonFaits },
    { key: CLES.programme, value: etat.programme },
    { key: CLES.commune, value: etat.commune },
    { key: CLES.enRetard, value: etat.enRetard },
  ];
}
