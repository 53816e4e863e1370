import { couvre } from '../../../noyau/acteur.js';
import { choix, facultatif, objet, reference, texte } from '../../../noyau/champs.js';
import type { Contexte } from '../../../contexte.js';
import { ajouterMois, dateCayenne, type DateCivile } from '../../../noyau/instants.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import { naissanceFausse, tropJeune } from '../../../noyau/textes.js';
import { immeubleVise } from '../../../operation/calendrier/champs.js';
import { datesPour } from '../../../operation/calendrier/lectures.js';
import { CHOIX_COMMUNES } from '../../../territoire.js';
import { acteDossier } from '../../acte-dossier.js';
import { regimeALOuverture } from '../regimes/regime-operation.js';
import { CHAMPS_IDENTITE, CHAMPS_LIEU, CHAMPS_SITUATION, CHAMPS_SOUHAITS } from '../../champs-menage.js';

/** R0.4, R3.92: a dossier is opened after who it is about was born, and not in another age. */
function ouvertureDatee(naissance: DateCivile | undefined, contexte: Contexte): Refus | null {
  const [aujourdhui, ouverte] = [dateCayenne(contexte.maintenant), dateCayenne(contexte.survenuLe)];
  const { repriseAnnees } = contexte.charte.enquete;
  if (ouverte < ajouterMois(aujourdhui, -12 * repriseAnnees))
    return refuser(
      'R3.92',
      `Un dossier repris sur papier a été ouvert il y a ${repriseAnnees} ans au plus (durée de la charte, à valider par la CACL).`,
      'invalide',
      'survenuLe',
    );
  if (naissance === undefined) return null;
  const fausse = naissanceFausse(naissance, ouverte);
  const jeune = tropJeune(naissance, ouverte);
  if (fausse === null)
    return jeune
      ? refuser('R2.80', `La date de naissance ${jeune}.`, 'invalide', 'identite.dateNaissance')
      : null;
  if (naissance <= ouverte)
    return refuser('R2.76', `La date de naissance ${fausse}.`, 'invalide', 'identite.dateNaissance');
  return refuser(
    'R0.4',
    naissance > aujourdhui
      ? 'La date de naissance est dans le futur.'
      : 'Le dossier serait ouvert avant la naissance de la personne.',
    'invalide',
    'identite.dateNaissance',
  );
}

/** Opens the journey of a household in an operation, under the version of the charter that the operation carries (R0.8, R0.11, R7.2). */
export const OuvrirDossier = acteDossier({
  type: 'OuvrirDossier',
  libelle: 'Ouvrir un dossier',
  roles: ['pilote', 'referent'],
  cree: true,
  champs: {
    reference: texte('Référence', {
      max: 60,
      forme: { motif: '^\\S(.*\\S)?$', dit: 'ne doit pas commencer ni finir par une espace' },
    }),
    operation: reference('Opération', 'operation'),
    commune: choix('Commune', CHOIX_COMMUNES),
    immeuble: facultatif(
      texte('Immeuble', { max: 40, aide: 'Code d’un immeuble de l’opération, où le ménage habite' }),
    ),
    identite: objet('Identité', CHAMPS_IDENTITE),
    situation: objet('Situation', { ...CHAMPS_SITUATION, ...CHAMPS_LIEU }),
    souhaits: objet('Souhaits', CHAMPS_SOUHAITS),
  },
  lit: ({ operation }) => ({ operation }),
  decider(etat, commande, contexte) {
    const { acteur, lus } = contexte;
    const { operation } = lus;
    const { commune, identite, situation, souhaits } = commande;
    if (!operation) {
      return refuser(
        'R0.11',
        `L’opération « ${commande.operation} » n’est pas déclarée.`,
        'invalide',
        'operation',
      );
    }
    if (!operation.communes.includes(commune)) {
      return refuser(
        'R0.11',
        `L’opération ne porte pas sur la commune de ${commune}.`,
        'invalide',
        'commune',
      );
    }
    if (acteur.type === 'personne' && !couvre(acteur, commune)) {
      return refuser(
        'R0.6',
        `Votre territoire ne comprend pas la commune de ${commune}.`,
        'interdit',
        'commune',
      );
    }
    const datee = ouvertureDatee(identite.dateNaissance, contexte);
    if (datee) return datee;
    const immeuble = commande.immeuble === undefined ? null : immeubleVise(operation, commande.immeuble);
    if (estRefus(immeuble)) return { ...immeuble, regle: 'R1.12' };
    const donnees = {
      reference: commande.reference,
      operation: operation.id,
      programme: operation.programme,
      commune,
      charte: operation.charte,
      operationDefinie: operation.defini?.date ?? null,
      ...(immeuble ? { immeuble: immeuble.id } : {}),
      dates: datesPour(operation, immeuble?.id ?? null),
    };
    const personnel = { identite, situation, souhaits };
    const regime = regimeALOuverture(etat, operation, immeuble?.id ?? null, contexte);
    return { evenements: [{ type: 'DossierOuvert', donnees, personnel }, ...regime] };
  },
});
