import type { Contexte } from '../../../contexte.js';
import { choix, texte } from '../../../noyau/champs.js';
import type { Fait } from '../../../noyau/evenement.js';
import { estRefus, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import { estFait, NOMS_FAITS, type CleFait } from '../../faits.js';
import { appuisSur } from './appuis-fait.js';
import { retraitPermis } from './dit-par.js';
import { aucunFait, CHAMP_FAIT, champFaitPour, faitVise } from './fait-vise.js';

const champs = { fait: CHAMP_FAIT, motif: texte('Motif') };

/** Why that standing fact is not taken back by this person (R8.35, R8.36). */
const retenu = (etat: EtatDossier, cle: CleFait, fait: Fait, contexte: Contexte): Refus | null =>
  retraitPermis(cle, contexte) ?? appuisSur(etat, cle, fait);

/** The facts that may be taken back; when others lean on all of them, those that stand. */
function champRetirable(etat: EtatDossier, contexte: Contexte) {
  const retirables = Object.entries(etat.faits).flatMap(([cle, fait]) =>
    estFait(cle) && retenu(etat, cle, fait, contexte) === null ? [[cle, NOMS_FAITS[cle]] as const] : [],
  );
  return retirables.length > 0 ? choix('Fait', Object.fromEntries(retirables)) : champFaitPour(etat);
}

/**
 * Withdraws a fact said by mistake; nothing is erased, the procedure goes back to what is true (R0.5). By who may say it (R8.35),
 * while nothing leans on it (R8.36).
 */
export const AnnulerFait = acteDossier({
  type: 'AnnulerFait',
  libelle: 'Retirer un fait saisi par erreur',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat, contexte) => ({ ...champs, fait: champRetirable(etat, contexte) }),
  admissible: aucunFait,
  decider(etat, { fait, motif }, contexte) {
    const vise = faitVise(etat, fait);
    if (estRefus(vise)) return vise;
    const refus = retenu(etat, fait, vise, contexte);
    if (refus) return refus;
    const donnees = { fait, versionAnnulee: vise.version };
    return { evenements: [{ type: 'FaitAnnule', donnees, personnel: { motif } }] };
  },
});
