import { CONTACTS } from '../../charte/taches.js';
import { LIBELLES_FAITS } from '../../dossier/faits.js';
import { attribution } from '../../dossier/etat.js';
import { refuser } from '../../noyau/refus.js';
import type { DonneesDe } from '../champs.js';
import type { BILAN } from '../dictionnaires/bilan.js';
import { DESTINATAIRES, type Destinataire, type DonneesModele } from '../modele.js';
import { adapterBilan } from './adapter-bilan.js';
import { communs, menageDe } from './communs.js';
import { mesureContrat } from './contrat.js';
import { direDate, direJour } from './dire.js';
import { libelleOption } from './libelles.js';
import { evenementDu, lu, texteDe, type Redaction, type SourceDossier } from './source.js';

type DonneesBilan = DonneesModele<typeof BILAN>;
type Mesure = DonneesDe<(typeof BILAN)['champs']['mesures']['champs']>;

/** Every brick, from its opening to its end. */
function mesures({ histoire }: SourceDossier): readonly (Mesure & { readonly code: string })[] {
  const de = (type: string) => histoire.filter((e) => e.type === type);
  return de('MesureOuverte').map((ouverte) => {
    const { mesure, code } = lu(ouverte, 'donnees');
    const fin = de('MesureTerminee').findLast((e) => lu(e, 'donnees')['mesure'] === mesure) ?? null;
    return {
      code: texteDe(code),
      libelle: libelleOption('OuvrirMesure', 'code', code),
      debut: direJour(ouverte.survenuLe),
      fin: fin ? direJour(fin.survenuLe) : 'en cours',
      issue: libelleOption('TerminerMesure', 'issue', lu(fin, 'donnees')['issue']),
      bilan: texteDe(lu(fin, 'personnel')['bilan']),
    };
  });
}

/** The contacts that stand, with what each says. */
const contacts = ({ etat, histoire }: SourceDossier) =>
  CONTACTS.flatMap((code) => {
    const evenement = evenementDu(histoire, etat.faits[code]);
    return evenement ? [{ code, evenement }] : [];
  });

function logement(source: SourceDossier) {
  const attribuee = attribution(source.etat);
  const decrit = attribuee ? source.logement(attribuee.logement) : null;
  const demenage = evenementDu(source.histoire, source.etat.faits['demenagement']);
  const le = texteDe(lu(demenage, 'donnees')['le']);
  return {
    'logement.commune': attribuee?.commune ?? '',
    'logement.typologie': decrit?.typologie ?? '',
    'logement.reference': decrit?.reference ?? '',
    'logement.bailleur': attribuee ? source.organisation(attribuee.bailleur) : '',
    'logement.entree': le ? direDate(le) : '',
  };
}

/** Everything the bilan could say; nobody reads it before it is adapted. */
function complet(source: SourceDossier, destinataire: Destinataire) {
  const { etat, histoire } = source;
  const evenement = evenementDu(histoire, etat.faits['bilan']);
  const suivis = contacts(source);
  const donnees: DonneesBilan = {
    ...communs(source),
    ...menageDe(source),
    ...mesureContrat(source),
    ...logement(source),
    'destinataire.nom': DESTINATAIRES[destinataire],
    'bilan.date': evenement ? direJour(evenement.survenuLe) : '',
    'bilan.synthese': texteDe(lu(evenement, 'personnel')['bilan']),
    stabilise: lu(evenement, 'donnees')['stabilise'] === true,
    'menage.personnes': String(etat.menage?.situation.nombrePersonnes ?? ''),
    mesures: [],
    contacts: suivis.map(({ code, evenement: e }) => ({
      libelle: LIBELLES_FAITS[code] ?? code,
      date: direJour(e.survenuLe),
      moyen: libelleOption('RealiserContact', 'moyen', lu(e, 'donnees')['moyen']),
    })),
    'contacts.nombre': String(suivis.length),
    alertes: suivis.some(({ evenement: e }) => lu(e, 'donnees')['alerte'] === true),
  };
  return { donnees, mesures: mesures(source) };
}

/** The end-of-support review, one per recipient (R8.16). */
export const REDACTION_BILAN: Redaction = {
  empeche({ etat }, choix) {
    if (!etat.faits['bilan'])
      return refuser('R8.16', 'Le bilan de fin d’accompagnement n’est pas encore établi.');
    if (choix?.destinataire !== 'partenaire' || etat.faits['consentement']) return null;
    return refuser('R8.16', 'Le ménage n’a pas donné son accord : son bilan ne va pas à un partenaire.');
  },
  donnees: (source, { destinataire }) => {
    const { donnees, mesures: conduites } = complet(source, destinataire);
    return adapterBilan(destinataire, donnees, conduites);
  },
};
