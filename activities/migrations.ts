import type { Marche, Ports } from './ports.js';
import { demande } from './reactions.js';
import type { OrdreRepercussion } from './types.js';

const ACTES = { migrer: 'MigrerCharte', retablir: 'RetablirCharte' } as const;

/** One dossier goes over, or back; its result is kept, and a fault says that it is to be tried again (R10.10). */
export async function migrerDossier(
  ports: Ports,
  { dossier, fait, charte, migration, sens }: OrdreRepercussion & Marche,
): Promise<string | null> {
  const corps = { version: charte, migration };
  const commande = { ...demande(dossier, fait, `${sens}Charte`, ACTES[sens], corps), sansReveil: false };
  const marche = { charte, migration, sens, dossier };
  const resultat = await ports.porte.executer(commande).catch(async (erreur: unknown) => {
    await ports.noterMigration({ ...marche, issue: 'a-reprendre', regle: null, motif: null });
    throw erreur;
  });
  if (resultat.ok) {
    await ports.noterMigration({ ...marche, issue: 'faite', regle: null, motif: null });
    return null;
  }
  const { regle, motif } = resultat.refus;
  await ports.noterMigration({ ...marche, issue: 'refusee', regle, motif });
  return regle;
}
