import { expect } from '@jest/globals';
import { enqueteComplete } from '../soutien/enquete-complete.js';
import { menage, OPERATION, type Service } from './soutien.js';

/** An operation with two buildings, its dates, three households in them, and a dwelling of a bailleur. */
export async function operationHabitee(
  service: Service,
  pilote: string,
): Promise<{ readonly logement: string; readonly ids: readonly string[] }> {
  await service.ecrire('/api/organisations', { code: 'siguy', nom: 'SIGUY', type: 'bailleur' }, pilote);
  const publie = await service.ecrire(
    '/api/logements',
    {
      ...{ reference: 'S-1', bailleur: 'siguy', nature: 'social', commune: 'Matoury', horsQpv: true },
      ...{ typologie: 'T4', surface: 80, loyer: 500, charges: 60, accessible: false },
      disponibleLe: '2026-01-01',
    },
    pilote,
  );
  const acte = (nom: string, corps: object) =>
    service.ecrire(`/api/operations/${OPERATION.code}/actes/${nom}`, corps, pilote);
  const ids: string[] = [];
  await service.ecrire('/api/operations', OPERATION, pilote);
  await acte('declarer-immeuble', { code: 'A', libelle: 'Bâtiment A', secteur: 'Nord' });
  await acte('declarer-immeuble', { code: 'B', libelle: 'Bâtiment B' });
  await acte('planifier-jalon', { nature: 'demarrage-travaux', le: '2027-01-01' });
  await acte('planifier-jalon', { nature: 'demolition', secteur: 'Nord', le: '2027-06-01' });
  for (const [n, immeuble] of ['A', 'A', 'B'].entries()) {
    const identite = { nom: `Nom-${n}`, prenom: 'Mai' };
    const ouvert = await service.ecrire('/api/dossiers', menage(`OP-${n}`, { immeuble, identite }), pilote);
    ids.push(ouvert.corps.id);
  }
  expect(ids).toHaveLength(3);
  return { logement: publie.corps.id, ids };
}

/** One of its households informed, surveyed and validated. */
export async function enqueterLePremier(
  service: Service,
  { pilote, referent }: { readonly pilote: string; readonly referent: string },
  id: string,
): Promise<void> {
  const enquete = enqueteComplete({
    situation: { nombrePersonnes: 5, surface: 30, ressourcesMensuelles: 900, handicap: true },
    souhaits: { typologie: 'T4', communes: ['Matoury'], projet: 'accession' },
  });
  const informe = { moyen: 'visite-domicile', par: 'référent', langue: 'français' };
  for (const [nom, corps, jeton] of [
    ['informer-menage', informe, referent],
    ['realiser-enquete', enquete, referent],
    ['valider-enquete', {}, pilote],
  ] as const) {
    const { statut, texte } = await service.ecrire(`/api/dossiers/${id}/actes/${nom}`, corps, jeton);
    expect([statut, texte]).toEqual([200, expect.any(String)]);
  }
}
