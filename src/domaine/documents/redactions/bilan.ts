import { CONTACTS } from '../../charte/taches.js';
import { LIBELLES_FAITS } from '../../dossier/faits.js';
import { consentementPour, enVigueur } from '../../dossier/etapes/accompagnement/consentement/etat.js';
import { attribution } from '../../dossier/etat.js';
import { refuser } from '../../noyau/refus.js';
import type { BILAN } from '../dictionnaires/bilan.js';
import { DESTINATAIRES, type Destinataire, type DonneesModele } from '../modele.js';
import { adapterBilan } from './adapter-bilan.js';
import { adresseProtegee, communs, menageDe } from './communs.js';
import { mesureContrat } from './contrat.js';
import { direDate, direJour } from './dire.js';
import { libelleOption } from './libelles.js';
import { direMesures } from './mesures.js';
import { evenementDu, lu, texteDe, type Redaction, type SourceDossier } from './source.js';

type DonneesBilan = DonneesModele<typeof BILAN>;
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
    'destinataire.nom': nomDestinataire(destinataire, source),
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
  return { donnees, mesures: direMesures(source) };
}

/** The partners that the household agreed to share with; null = any of them, empty = none (R3.3, R8.16). */
function partenairesAdmis({ etat, organisation }: SourceDossier): readonly string[] | null {
  if (consentementPour(etat, { portee: 'partage' })) return null;
  const nommes = enVigueur(etat)
    .map(({ partenaire }) => partenaire)
    .filter((code) => code !== null)
    .filter((partenaire) => consentementPour(etat, { portee: 'partage', partenaire }));
  return [...new Set(nommes)].map(organisation);
}

/** The bilan goes to those partners only, by their name. */
function nomDestinataire(destinataire: Destinataire, source: SourceDossier): string {
  const admis = destinataire === 'partenaire' ? partenairesAdmis(source) : null;
  return admis === null ? DESTINATAIRES[destinataire] : admis.join(', ');
}

/** The end-of-support review, one per recipient (R8.16). */
export const REDACTION_BILAN: Redaction = {
  empeche(source, choix) {
    if (!source.etat.faits['bilan'])
      return refuser('R8.16', 'Le bilan de fin d’accompagnement n’est pas encore établi.');
    if (choix?.destinataire !== 'partenaire' || partenairesAdmis(source)?.length !== 0) return null;
    return refuser(
      'R8.16',
      'Le ménage n’a pas donné son accord au partage d’informations : son bilan ne va pas à un partenaire.',
    );
  },
  donnees: (source, { destinataire }) => {
    const { donnees, mesures: conduites } = complet(source, destinataire);
    return adapterBilan(destinataire, donnees, {
      mesures: conduites,
      duContrat: source.etat.accompagnement.contrats.at(-1)?.mesures ?? [],
      protege: adresseProtegee(source),
    });
  },
};
