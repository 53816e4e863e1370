import type { Fait } from '../../../noyau/evenement.js';
import { dateCayenne, midiDe, type DateCivile } from '../../../noyau/instants.js';
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

/** A date that the fact gives, still to come when it happened: the ladder turns around it (R7.9). */
const autour = (fait: Fait, le: DateCivile | null | undefined): Du =>
  le && le > dateCayenne(fait.le) ? { fait, terme: midiDe(le) } : { fait };

/** A dwelling attributed before it is free: its lease is signed around the day that its bailleur said (R5.51). */
function aSigner(etat: EtatDossier): readonly Du[] {
  const attribuee = etat.faits['bail'] ? null : attribution(etat);
  return attribuee ? [autour(attribuee.fait, attribuee.instantane?.disponibleLe)] : [];
}

/** A lease signed ahead of its effect: what is done in the dwelling is due around the day it takes effect (R5.50). */
const desLEffet =
  (encore: (etat: EtatDossier) => boolean) =>
  (etat: EtatDossier): readonly Du[] => {
    const { bail } = etat.faits;
    return bail && encore(etat) ? [autour(bail, etat.demenagement.effetBail)] : [];
  };
const L_EFFET = 'la prise d’effet du bail';

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
      dus: aSigner,
      terme: 'le jour où le logement est disponible',
      ouvertePar: ['AttributionDecidee'],
      accompliPar: ['BailSigne'],
      actes: ['SignerBail'],
      propreAuFait: true,
    },
    {
      code: 'realiser-demenagement',
      dus: desLEffet(({ faits }) => !faits['demenagement']),
      terme: L_EFFET,
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
      dus: desLEffet(({ faits }) => !faits['etat-des-lieux-entree']),
      terme: L_EFFET,
      ouvertePar: ['BailSigne'],
      accompliPar: ['EtatDesLieuxEtabli'],
      actes: ['EtablirEtatDesLieux'],
      champs: () => ({ sens: 'entree' }),
    },
    {
      code: 'accomplir-demarches',
      dus: desLEffet(({ demenagement }) => demarchesRestantes(demenagement).length > 0),
      terme: L_EFFET,
      ouvertePar: ['BailSigne'],
      accompliPar: ['DemarcheAccomplie'],
      actes: ['AccomplirDemarche'],
    },
  ],
};
