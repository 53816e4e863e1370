import { attribution, type EtatDossier } from '../../etat.js';
import { dernier } from '../../faits.js';
import { unique, type DefinitionEtape } from '../definition.js';

/** Lease, move and origin dwelling released, for a definitive dwelling (R5.3, R5.4). */
function reloge(etat: EtatDossier) {
  const { bail, demenagement, 'origine-liberee': libere } = etat.faits;
  return attribution(etat) && bail && demenagement && libere ? dernier(bail, demenagement, libere) : null;
}

export const DEMENAGEMENT: DefinitionEtape = {
  etape: 'demenagement',
  defait: ['bail', 'demenagement', 'origine-liberee', 'bilan'],
  accomplie: reloge,
  devoirs: [
    {
      code: 'signer-bail',
      dus: unique((etat) => (etat.faits['bail'] ? null : (attribution(etat)?.fait ?? null))),
      accompliPar: ['BailSigne'],
      actes: ['SignerBail'],
    },
    {
      code: 'realiser-demenagement',
      dus: unique(({ faits }) => (faits['demenagement'] ? null : (faits['bail'] ?? null))),
      accompliPar: ['DemenagementRealise'],
      actes: ['RealiserDemenagement'],
    },
    {
      code: 'liberer-logement-origine',
      dus: unique(({ faits }) => (faits['origine-liberee'] ? null : (faits['demenagement'] ?? null))),
      accompliPar: ['LogementOrigineLibere'],
      actes: ['LibererLogementOrigine'],
    },
  ],
};
