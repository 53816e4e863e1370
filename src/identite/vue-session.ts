import type { Services } from '../api/ports.js';
import { ROLES } from '../domaine/noyau/acteur.js';
import type { SessionOuverte } from './sessions.js';

/** Who is connected, as its own browser may know it. */
export async function vueSession(
  { comptes, histoire, production }: Services,
  ouverte: SessionOuverte | null,
) {
  const demonstration = !production;
  if (!ouverte) return { personne: null, demonstration };
  const { id, role, organisation, territoire } = ouverte.personne;
  const lue = organisation === undefined ? null : await histoire.lireEtat('organisation', organisation);
  return {
    personne: {
      id,
      nom: await comptes.nom(id, role),
      role,
      libelleRole: ROLES[role],
      organisation: organisation ?? null,
      nomOrganisation: lue?.etat.nom ?? null,
      territoire,
      expireLe: ouverte.expireLe,
    },
    demonstration,
  };
}
