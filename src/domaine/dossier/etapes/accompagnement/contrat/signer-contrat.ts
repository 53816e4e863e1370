import { choix, jourDuFait, facultatif, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { dateAdmise, premierRefus } from '../../../conditions.js';
import type { EtatDossier } from '../../../etat.js';
import {
  contratEnVigueur,
  PARTIES,
  signaturesAttendues,
  SUPPORTS_SIGNATURE,
  type Contrat,
  type Partie,
} from './etat.js';
import { asllEnCours, operateurNomme } from './version.js';

const champs = {
  partie: choix('Qui signe', PARTIES),
  le: jourDuFait('Signé le'),
  support: choix('Support', SUPPORTS_SIGNATURE),
  signataire: facultatif(
    texte('Nom du signataire', {
      aide: 'Exigé pour le bailleur et l’opérateur ; sinon la personne de référence du ménage, le travailleur social du contrat',
    }),
  ),
  reference: facultatif(
    texte('Référence du document signé', { aide: 'Exigée pour une signature électronique' }),
  ),
};

/** Who signs is named: for an organisation, the person who signs for it (R3.135). */
function nomDe({ menage }: EtatDossier, { textes }: Contrat, partie: Partie): string | undefined {
  if (partie === 'intervenant') return textes?.intervenant;
  return partie === 'menage' && menage ? `${menage.identite.prenom} ${menage.identite.nom}` : undefined;
}

/** A party signs the version in force, on paper or electronically (R3.27). */
export const SignerContrat = acteDossier({
  type: 'SignerContrat',
  libelle: 'Recueillir une signature du contrat',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour(etat) {
    const contrat = contratEnVigueur(etat);
    const attendues = contrat ? signaturesAttendues(contrat) : [];
    return {
      ...champs,
      partie: choix('Qui signe', Object.fromEntries(attendues.map((p) => [p, PARTIES[p]]))),
    };
  },
  admissible(etat) {
    const contrat = contratEnVigueur(etat);
    if (!contrat) return refuser('R3.7', 'Aucun contrat personnalisé n’est en vigueur.');
    return signaturesAttendues(contrat).length > 0
      ? null
      : refuser('R3.27', 'Toutes les signatures du contrat sont recueillies.');
  },
  decider(etat, { partie, le, support, signataire: dit, reference: brute }, contexte) {
    const contrat = contratEnVigueur(etat);
    if (!contrat || !signaturesAttendues(contrat).includes(partie))
      return refuser(
        'R3.27',
        'Cette signature n’est pas attendue, ou est déjà recueillie.',
        'conflit',
        'partie',
      );
    const signataire = dit?.trim() || nomDe(etat, contrat, partie);
    const reference = brute?.trim();
    const refus = premierRefus(
      dateAdmise(etat, contexte, le, 'le'),
      asllEnCours(etat, contrat.nature, 'le', le),
      operateurNomme(etat, contrat, partie),
      !signataire &&
        refuser('R3.135', `Dites qui signe pour « ${PARTIES[partie]} ».`, 'invalide', 'signataire'),
      support === 'electronique' &&
        !reference &&
        refuser(
          'R3.135',
          'Une signature électronique porte sa référence : celle du document signé, ou de sa preuve.',
          'invalide',
          'reference',
        ),
    );
    if (refus) return refus;
    const personnel = { ...(signataire ? { signataire } : {}), ...(reference ? { reference } : {}) };
    return {
      evenements: [
        { type: 'ContratSigne', donnees: { contrat: contrat.id, partie, le, support }, personnel },
      ],
    };
  },
});
