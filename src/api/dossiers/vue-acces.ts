import { OBJETS_MANDAT } from '../../domaine/dossier/acces.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { bool, instant, nul, objet, tableau, texte } from '../openapi/schemas.js';
import type { NomsDossier } from './noms-dossier.js';
import { litLesTextes } from './visibilite.js';

const NOMMES = tableau(objet({ id: texte, nom: texte }));
/** What a dossier says of who may know it. */
export const SCHEMAS_ACCES = {
  remplacant: {
    ...nul(objet({ id: texte, nom: texte })),
    description: 'Qui remplace aujourd’hui le référent',
  },
  lectureJusquau: {
    ...nul(instant),
    description: 'Fin de la lecture de l’appelant, s’il est un ancien référent',
  },
  lectures: tableau(objet({ referent: texte, nom: texte, jusquau: instant })),
  passation: nul(
    objet({
      le: instant,
      nomDe: texte,
      nomA: texte,
      motif: nul(texte),
      note: nul(texte),
      lueLe: nul(instant),
    }),
  ),
  mandats: tableau(
    objet({
      id: texte,
      organisation: texte,
      nomOrganisation: texte,
      libelle: texte,
      depuis: instant,
      enCours: bool,
    }),
  ),
  protection: {
    ...nul(
      objet({
        depuis: instant,
        connaissent: NOMMES,
        personnesEcartees: NOMMES,
        organisationsEcartees: NOMMES,
        aRevoir: {
          ...nul(objet({ depuis: instant, personnes: NOMMES, organisations: NOMMES })),
          description: 'Qui suit ou loge aujourd’hui les deux adultes que la protection sépare (R8.27)',
        },
      }),
    ),
    description: 'Le motif se lit à part, sur motif déclaré (R8.24)',
  },
};
/** Who may know the household, as this reader may know it; who is kept out is said to those who carry the journey alone. */
export function vueAcces(etat: EtatDossier, acteur: Personne, { noms, remplacant }: NomsDossier) {
  const { lectures, passation, mandats, protection } = etat;
  const suit = litLesTextes(etat, acteur);
  const personne = (id: string) => ({ id, nom: noms.personne(id, 'referent') });
  const organisation = (id: string) => ({ id, nom: noms.organisation(id) });
  const maintenant = new Date().toISOString();
  const lecture = acteur.role === 'referent' ? lectures.find((l) => l.referent === acteur.id) : undefined;
  return {
    remplacant: remplacant === null ? null : personne(remplacant),
    lectureJusquau: lecture && lecture.jusquau > maintenant ? lecture.jusquau : null,
    lectures: lectures
      .filter((l) => l.jusquau > maintenant)
      .map(({ referent, jusquau }) => ({ referent, nom: noms.personne(referent, 'referent'), jusquau })),
    passation:
      suit && passation
        ? {
            le: passation.fait.le,
            nomDe: noms.personne(passation.de, 'referent'),
            nomA: noms.personne(passation.a, 'referent'),
            motif: passation.motif,
            note: passation.note,
            lueLe: passation.lue?.le ?? null,
          }
        : null,
    mandats: mandats.map((m) => ({
      ...{ id: m.id, organisation: m.organisation, nomOrganisation: noms.organisation(m.organisation) },
      ...{ libelle: OBJETS_MANDAT[m.objet], depuis: m.fait.le, enCours: m.fin === null },
    })),
    protection:
      suit && protection
        ? {
            depuis: protection.fait.le,
            connaissent: protection.connaissent.map(personne),
            personnesEcartees: protection.ecartes.personnes.map(personne),
            organisationsEcartees: protection.ecartes.organisations.map(organisation),
            aRevoir: protection.compromis && {
              depuis: protection.compromis.fait.le,
              personnes: protection.compromis.personnes.map(personne),
              organisations: protection.compromis.organisations.map(organisation),
            },
          }
        : null,
  };
}
