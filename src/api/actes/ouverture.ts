import { AGREGATS, type NomAgregat } from '../../domaine/agregats.js';
import type { ActeQuelconque } from '../../domaine/noyau/acte.js';
import { ROLES, type Role } from '../../domaine/noyau/acteur.js';

/** The act that opens a stream of this aggregate. */
export function acteOuverture(agregat: NomAgregat): ActeQuelconque {
  const acte = Object.values(AGREGATS[agregat].actes).find((a) => a.cree);
  if (!acte) throw new TypeError(`Aucun acte n’ouvre : ${agregat}`);
  return acte;
}

/** Roles that at least one act of this aggregate admits; each act then says its own. */
export function rolesQuiAgissent(agregat: NomAgregat): Role[] {
  const actes = Object.values(AGREGATS[agregat].actes);
  return (Object.keys(ROLES) as Role[]).filter((role) =>
    actes.some((a) => a.roles !== 'procedure' && a.roles.includes(role)),
  );
}
