import { attribution, type EtatDossier } from '../../etat.js';
import { dernier } from '../../faits.js';
import type { DefinitionEtape } from '../definition.js';

/** Lease, move and origin dwelling released, for a definitive dwelling (R5.3, R5.4). */
function reloge(etat: EtatDossier) {
  const { bail, demenagement, 'origine-liberee': libere } = etat.faits;
  return attribution(etat) && bail && demenagement && libere ? dernier(bail, demenagement, libere) : null;
}

export const DEMENAGEMENT: DefinitionEtape = {
  etape: 'demenagement',
  accomplie: reloge,
  devoirs: [
    {
      code: 'signer-bail',
      du: (etat) => (etat.faits['bail'] ? null : (attribution(etat)?.fait ?? null)),
      accompliPar: ['BailSigne'],
      actes: ['SignerBail'],
    },
    {
      code: 'realiser-demenagement',
      du: ({ faits }) => (faits['demenagement'] ? null : (faits['bail'] ?? null)),
      accompliPar: ['DemenagementRealise'],
      actes: ['RealiserDemenagement'],
    },
    {
      code: 'liberer-logement-origine',
      du: ({ faits }) => (faits['origine-liberee'] ? null : (faits['demenagement'] ?? null)),
      accompliPar: ['LogementOrigineLibere'],
      actes: ['LibererLogementOrigine'],
    },
  ],
};
