import { CONTACTS } from '../../../charte/taches.js';
import { unique, type DefinitionEtape } from '../definition.js';
import type { Fait } from '../../../noyau/evenement.js';
import { instantCayenne, midiDe, plusTard } from '../../../noyau/instants.js';
import type { EtatDossier } from '../../etat.js';
import { glissementAttendu } from '../accompagnement/bail-glissant/etat.js';
import { DEMENAGEMENT } from '../demenagement/definition.js';
import { alertesOuvertes, FAITS_DU_SUIVI } from './etat.js';
import { enqueteDue, fragilite } from './profondeur.js';

/** Once reviewed, it is closed; not before a sub-lease has slid to the household, and counted from that day (R3.160). */
function aClore(etat: EtatDossier): Fait | null {
  const { bilan } = etat.faits;
  if (!bilan || glissementAttendu(etat)) return null;
  const glisseLe = etat.accompagnement.bauxGlissants.at(-1)?.glisseLe ?? null;
  return glisseLe === null ? bilan : { ...bilan, le: plusTard(bilan.le, midiDe(glisseLe)) };
}

export const SUIVI: DefinitionEtape = {
  etape: 'suivi',
  accompliePar: ['BilanEtabli'],
  defait: FAITS_DU_SUIVI,
  accomplie: ({ faits }) => faits['bilan'] ?? null,
  devoirs: [
    ...CONTACTS.map((code) => ({
      code,
      dus: unique((etat) =>
        etat.faits['bilan'] || etat.faits[code] || !DEMENAGEMENT.accomplie(etat)
          ? null
          : (etat.faits['demenagement'] ?? null),
      ),
      ouvertePar: ['DemenagementRealise' as const],
      accompliPar: ['ContactRealise' as const],
      actes: ['RealiserContact'],
      champs: () => ({ contact: code }),
      courtDuFait: true as const,
    })),
    {
      code: 'etablir-bilan',
      dus: unique(({ faits }) => (faits['bilan'] ? null : (faits['contact-12-mois'] ?? null))),
      ouvertePar: ['ContactRealise'],
      apres: 'contact-12-mois',
      accompliPar: ['BilanEtabli'],
      actes: ['EtablirBilan'],
    },
    {
      code: 'evaluer-fragilite',
      dus: unique((etat) =>
        etat.faits['fragilite'] || etat.faits['bilan'] ? null : DEMENAGEMENT.accomplie(etat),
      ),
      ouvertePar: ['LogementOrigineLibere', 'DemenagementRealise'],
      accompliPar: ['FragiliteEvaluee'],
      actes: ['EvaluerFragilite'],
    },
    {
      code: 'enqueter-menage-fragile',
      dus: (etat) => {
        const { fait, enqueteLe } = fragilite(etat) ?? { enqueteLe: null };
        return fait && enqueteLe && enqueteDue(etat) ? [{ fait, terme: instantCayenne(enqueteLe, 24) }] : [];
      },
      ouvertePar: ['FragiliteEvaluee'],
      terme: 'la date prévue de l’enquête',
      siBesoin: ['FragiliteEvaluee'],
      accompliPar: ['EnqueteSuiviRealisee'],
      actes: ['RealiserEnqueteSuivi'],
    },
    {
      code: 'traiter-alerte',
      dus: ({ suivi }) => alertesOuvertes(suivi).map(({ id, fait }) => ({ fait, objet: id })),
      ouvertePar: ['AlerteSignalee'],
      accompliPar: ['AlerteTraitee'],
      actes: ['TraiterAlerte'],
      champs: (alerte) => ({ alerte }),
    },
    {
      code: 'clore-dossier',
      dus: unique(aClore),
      ouvertePar: ['BilanEtabli'],
      accompliPar: ['DossierClos'],
      actes: ['CloreDossier'],
    },
  ],
};
