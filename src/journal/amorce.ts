import { CHARTE_DEFAUT } from '../domaine/charte/defaut.js';
import type { Acteur } from '../domaine/noyau/acteur.js';
import type { Porte, Resultat } from './porte.js';

const AMORCE: Acteur = { type: 'personne', id: 'amorce', role: 'administrateur', territoire: '*' };

/** Publishes, through the door, the version of the charter shipped with the service; does nothing when it is there. */
export async function amorcerCharte(porte: Porte): Promise<void> {
  const { version } = CHARTE_DEFAUT;
  const communs = {
    agregat: 'charte',
    id: version,
    acteur: AMORCE,
    correlation: 'amorce',
    parCleSeule: true,
  } as const;
  const contenu = JSON.stringify(CHARTE_DEFAUT);
  exiger(
    await porte.executer({
      ...communs,
      acte: 'PreparerCharte',
      corps: { contenu },
      cle: `amorce:${version}:preparer`,
    }),
  );
  exiger(
    await porte.executer({ ...communs, acte: 'PublierCharte', corps: {}, cle: `amorce:${version}:publier` }),
  );
}

/** Declares the body that pilots the relogement, whose functional mailbox receives the escalations; does nothing when it is there. */
export async function amorcerPilote(porte: Porte, code: string, courriel: string): Promise<void> {
  exiger(
    await porte.executer({
      agregat: 'organisation',
      id: code,
      acte: 'DeclarerOrganisation',
      corps: { code, nom: 'CACL, pilote du relogement', type: 'collectivite', courriel },
      acteur: AMORCE,
      cle: `amorce:${code}`,
      correlation: 'amorce',
      parCleSeule: true,
    }),
  );
}

/** Somebody else may have prepared and published it already. */
function exiger(resultat: Resultat): void {
  if (!resultat.ok && resultat.refus.nature !== 'conflit')
    throw new Error(`Amorce refusée : ${resultat.refus.motif}`);
}
