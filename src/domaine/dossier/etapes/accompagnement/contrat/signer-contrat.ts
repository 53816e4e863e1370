import { choix, date, facultatif, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { dateAdmise } from '../../../conditions.js';
import { contratEnVigueur, PARTIES, signaturesAttendues, SUPPORTS_SIGNATURE } from './etat.js';

const champs = {
  partie: choix('Qui signe', PARTIES),
  le: date('Signé le'),
  support: choix('Support', SUPPORTS_SIGNATURE),
  signataire: facultatif(texte('Nom du signataire')),
  reference: facultatif(texte('Référence du document signé')),
};

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
  decider(etat, { partie, le, support, signataire, reference }, contexte) {
    const contrat = contratEnVigueur(etat);
    if (!contrat || !signaturesAttendues(contrat).includes(partie))
      return refuser(
        'R3.27',
        'Cette signature n’est pas attendue, ou est déjà recueillie.',
        'conflit',
        'partie',
      );
    const refus = dateAdmise(etat, contexte, le, 'le');
    if (refus) return refus;
    const personnel = { ...(signataire ? { signataire } : {}), ...(reference ? { reference } : {}) };
    return {
      evenements: [
        { type: 'ContratSigne', donnees: { contrat: contrat.id, partie, le, support }, personnel },
      ],
    };
  },
});
