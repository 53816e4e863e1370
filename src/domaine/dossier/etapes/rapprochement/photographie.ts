import type { Contexte } from '../../../contexte.js';
import type { EtatLogement } from '../../../logement/etat.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { demandeDe, minorationsDe, offreDe } from '../../../regles/adaptateurs.js';
import { evaluer, type Adequation } from '../../../regles/adequation.js';
import { enEuros } from '../../../regles/centimes.js';
import { chiffres } from '../../../regles/chiffres.js';
import type { EtatDossier } from '../../etat.js';
import type { ChiffresProposition, Criteres, Instantane } from '../../proposition.js';

/** Which rules of the matching say each criterion of validity. */
const REGLES: { readonly [C in keyof Required<Criteres>]: readonly string[] } = {
  surface: ['occupation'],
  besoins: ['typologie', 'occupation', 'accessibilite'],
  moyens: ['taux-effort'],
  proximite: ['article-13-bis'],
  decence: ['decence'],
};

function verdict({ juges }: Adequation, regles: readonly string[]): boolean | null {
  const dits = juges.filter(({ regle }) => regles.includes(regle.critere)).map((j) => j.jugement.satisfait);
  if (dits.includes(false)) return false;
  return dits.length === 0 || dits.includes(null) ? null : true;
}

interface Photographie {
  readonly instantane: Instantane;
  readonly criteres: Criteres;
  readonly chiffres: ChiffresProposition | null;
}

/** The dwelling, its cost for this household and its validity as they are on the day it is proposed (R4.51, R4.53, R4.80). */
export function photographier(
  etat: EtatDossier,
  logement: EtatLogement,
  { charte, maintenant, lus }: Contexte,
): Photographie {
  const offre = offreDe(logement, lus.operation ? minorationsDe(lus.operation, logement.id) : []);
  const { reference, typologie, surface, commune, horsQpv, accessible, loyer, charges } = logement;
  const { financement, dureeMaximaleMois, disponibleLe } = logement;
  const fige = { reference, typologie, surface, commune, horsQpv, accessible, loyer, charges };
  const demande = demandeDe(etat);
  const annexes = enEuros(offre.annexes);
  const suite = {
    ...(financement === undefined ? {} : { financement }),
    ...(dureeMaximaleMois === undefined ? {} : { dureeMaximaleMois }),
    ...(disponibleLe > dateCayenne(maintenant) ? { disponibleLe } : {}),
  };
  const instantane = { ...fige, annexes, minoration: null, ...suite };
  if (!demande) return { instantane, criteres: {}, chiffres: null };
  const reglages = { adequation: charte.adequation, le: dateCayenne(maintenant) };
  const adequation = evaluer(demande, offre, reglages);
  const { ressources, avant, apres } = chiffres(demande, offre, reglages);
  return {
    instantane: { ...instantane, minoration: apres.minoration },
    criteres: Object.fromEntries(
      Object.entries(REGLES).map(([critere, regles]) => [critere, verdict(adequation, regles)]),
    ),
    chiffres: {
      personnes: demande.personnes ?? null,
      ressources,
      aide: apres.aide,
      resteAChargeAvant: avant.resteACharge,
      resteACharge: apres.resteACharge,
      tauxEffort: apres.tauxEffort,
      convention: apres.convention,
      conventionJusquau: apres.conventionJusquau,
    },
  };
}
