import { attribution, type EtatDossier } from '../../etat.js';
import { dernier } from '../../faits.js';
import { indemnitesDues } from '../../horloge-legale/indemnites.js';
import { demarchesRestantes, FAITS_DU_LOGEMENT } from './etat.js';
import { unique, type DefinitionEtape, type Du } from '../definition.js';

/** Lease, move and origin dwelling released, for a definitive dwelling (R5.3, R5.4). */
function reloge(etat: EtatDossier) {
  const { bail, demenagement, 'origine-liberee': libere } = etat.faits;
  return attribution(etat) && bail && demenagement && libere ? dernier(bail, demenagement, libere) : null;
}

/** The ordinary dwelling left goes back to its bailleur, until it says what becomes of it (R4.87). */
const aRemettre = ({ faits, demenagement: { origine } }: EtatDossier): readonly Du[] =>
  origine?.suite === null && faits['origine-liberee']
    ? [{ fait: faits['origine-liberee'], organisation: origine.bailleur }]
    : [];

export const DEMENAGEMENT: DefinitionEtape = {
  etape: 'demenagement',
  accompliePar: ['LogementOrigineLibere', 'DemenagementRealise'],
  defait: [...FAITS_DU_LOGEMENT, 'origine-liberee', 'bilan'],
  accomplie: reloge,
  devoirs: [
    {
      code: 'signer-bail',
      dus: unique((etat) => (etat.faits['bail'] ? null : (attribution(etat)?.fait ?? null))),
      ouvertePar: ['AttributionDecidee'],
      accompliPar: ['BailSigne'],
      actes: ['SignerBail'],
    },
    {
      code: 'realiser-demenagement',
      dus: unique(({ faits }) => (faits['demenagement'] ? null : (faits['bail'] ?? null))),
      ouvertePar: ['BailSigne'],
      accompliPar: ['DemenagementRealise'],
      actes: ['RealiserDemenagement'],
    },
    {
      code: 'liberer-logement-origine',
      dus: unique(({ faits }) => (faits['origine-liberee'] ? null : (faits['demenagement'] ?? null))),
      ouvertePar: ['DemenagementRealise'],
      siBesoin: ['DemenagementRealise'],
      accompliPar: ['LogementOrigineLibere'],
      actes: ['LibererLogementOrigine'],
    },
    {
      code: 'liberer-origine-transitoire',
      dus: unique(({ faits, transitoire }) =>
        faits['origine-liberee'] || faits['demenagement'] ? null : (transitoire?.fait ?? null),
      ),
      ouvertePar: ['DemenagementRealise'],
      siBesoin: ['DemenagementRealise'],
      accompliPar: ['LogementOrigineLibere'],
      actes: ['LibererLogementOrigine'],
      cesseALaCloture: true,
    },
    {
      code: 'remettre-logement-libere',
      dus: aRemettre,
      ouvertePar: ['LogementOrigineLibere'],
      siBesoin: ['LogementOrigineLibere'],
      accompliPar: ['LogementLibereTraite'],
      actes: ['TraiterLogementLibere'],
    },
    {
      code: 'faire-verser-indemnite',
      dus: (etat) => indemnitesDues(etat).map(({ code, fait }) => ({ fait, objet: code })),
      ouvertePar: ['BailSigne', 'VersementIndemniteAnnule'],
      siBesoin: ['BailSigne', 'VersementIndemniteAnnule'],
      accompliPar: ['IndemniteVersee'],
      actes: ['EnregistrerIndemnite'],
      champs: (indemnite) => ({ indemnite }),
    },
    {
      code: 'tenir-reunion-information',
      dus: unique(({ faits }) => (faits['reunion-information'] ? null : (faits['bail'] ?? null))),
      ouvertePar: ['BailSigne'],
      accompliPar: ['ReunionInformationTenue'],
      actes: ['TenirReunionInformation'],
    },
    {
      code: 'etablir-etat-des-lieux',
      dus: unique(({ faits }) => (faits['etat-des-lieux-entree'] ? null : (faits['bail'] ?? null))),
      ouvertePar: ['BailSigne'],
      accompliPar: ['EtatDesLieuxEtabli'],
      actes: ['EtablirEtatDesLieux'],
      champs: () => ({ sens: 'entree' }),
    },
    {
      code: 'accomplir-demarches',
      dus: unique(({ faits, demenagement }) =>
        demarchesRestantes(demenagement).length > 0 ? (faits['bail'] ?? null) : null,
      ),
      ouvertePar: ['BailSigne'],
      accompliPar: ['DemarcheAccomplie'],
      actes: ['AccomplirDemarche'],
    },
  ],
};
