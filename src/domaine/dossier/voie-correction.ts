import type { Personne } from '../noyau/acteur.js';
import type { Inscrit } from '../noyau/evenement.js';
import { estRefus } from '../noyau/refus.js';
import { CORRECTIONS, type Correction } from './corrections.js';
import type { EtatDossier } from './etat.js';
import { ouvertures } from './etapes/accompagnement/ouverture/appuis.js';
import { cleDe, repriseDuPilote, retenue } from './etapes/accompagnement/ouverture/reprise.js';
import { dernierPas } from './etapes/rapprochement/appuis-reponse.js';
import { appuisSur } from './etapes/vie/appuis-fait.js';
import { retraitPermis } from './etapes/vie/dit-par.js';
import { estFait } from './faits.js';
import { cleFait } from './recits.js';

/** How people correct a fact as the dossier stands: by that act, its fields already said; or why not (R4.129). */
export interface VoieCorrection {
  /** null: by none. */
  readonly acte: string | null;
  readonly champs: Readonly<Record<string, string>>;
  readonly dit: string;
}

const sansVoie = (dit: string): VoieCorrection => ({ acte: null, champs: {}, dit });

function parFait(etat: EtatDossier, e: Inscrit, lecteur: Personne | null): VoieCorrection {
  const cle = cleFait(e);
  const fait = cle === null ? undefined : etat.faits[cle];
  if (cle === null || !estFait(cle) || fait?.version !== e.version)
    return sansVoie('Ce fait a déjà été retiré, ou un autre l’a remplacé.');
  const refus = (lecteur && retraitPermis(cle, { acteur: lecteur })) ?? appuisSur(etat, cle, fait);
  return refus
    ? sansVoie(refus.motif)
    : { acte: 'AnnulerFait', champs: { fait: cle }, dit: 'Saisi à tort, ce fait se retire.' };
}

function parEtape({ propositions }: EtatDossier, { donnees, version }: Inscrit): VoieCorrection {
  const visee = propositions.find((p) => 'proposition' in donnees && p.id === donnees.proposition);
  const pas = visee?.pas.find(({ fait }) => fait.version === version);
  if (!visee || !pas) return sansVoie('Cette réponse a déjà été reprise.');
  const dernier = dernierPas(visee, pas.nom);
  if (estRefus(dernier)) return sansVoie(dernier.motif);
  return dernier === pas
    ? {
        acte: 'AnnulerReponse',
        champs: { proposition: visee.id, etape: pas.nom },
        dit: 'Enregistrée à tort, cette réponse se reprend, tant que rien ne s’appuie dessus.',
      }
    : sansVoie('Une étape plus récente de la proposition s’appuie dessus : reprenez-la d’abord.');
}

function parOuverture(etat: EtatDossier, { version }: Inscrit, lecteur: Personne | null): VoieCorrection {
  const visee = ouvertures(etat, null).find((o) => o.version === version);
  const refus = visee && ((lecteur && repriseDuPilote(visee, lecteur)) ?? retenue(visee));
  if (!visee) return sansVoie('Saisi par erreur, cela a déjà été repris.');
  return refus
    ? sansVoie(refus.motif)
    : {
        acte: 'AnnulerOuverture',
        champs: { ouverture: cleDe(visee) },
        dit: 'Saisi par erreur, cela se reprend tant que rien ne s’appuie dessus.',
      };
}

/**
 * @param lecteur who would correct it; null: whoever may
 * @returns null when nobody said the fact, or when this version does not know it: there is nothing to correct
 */
export function voieCorrection(
  etat: EtatDossier,
  e: Inscrit,
  lecteur: Personne | null = null,
): VoieCorrection | null {
  const correction = (CORRECTIONS as Readonly<Record<string, Correction | undefined>>)[e.type] ?? null;
  if (correction === null) return null;
  if (correction === 'fait') return parFait(etat, e, lecteur);
  if (correction === 'etape') return parEtape(etat, e);
  if (correction === 'ouverture') return parOuverture(etat, e, lecteur);
  if ('non' in correction) return sansVoie(correction.non);
  return { acte: correction.acte, champs: {}, dit: correction.dit };
}
