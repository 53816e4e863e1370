import { direEuros, enEuros, type Centimes } from '../centimes.js';
import { coutOffre, resteAChargeActuel } from '../cout.js';
import { aSavoir, type Jugement, type RegleCritere } from '../critere.js';

const parM2 = (paye: Centimes, surface: number): Centimes => Math.round(paye / surface);
const direParM2 = (paye: Centimes, surface: number | undefined): string =>
  surface ? `${direEuros(paye)} (${direEuros(parM2(paye, surface))} par m²)` : direEuros(paye);

interface Comparaison {
  readonly avant: Centimes;
  readonly apres: Centimes;
  readonly surfaceAvant: number | undefined;
  readonly surfaceApres: number;
}

/** What would keep it from rising: in all, and per m² where that asks for less. */
const direMinoration = (manque: Centimes, enTout: Centimes): string =>
  manque === enTout
    ? `Il ne s’élèverait pas avec une minoration de ${direEuros(manque)}/mois.`
    : `Par m², il ne s’élèverait pas avec une minoration de ${direEuros(manque)}/mois ; en tout, avec ${direEuros(enTout)}/mois.`;

/** Mastered when it does not rise, in all or per m² (domain.md §6, objectives of the ANRU). */
function juger({ avant, apres, surfaceAvant, surfaceApres }: Comparaison): Jugement {
  const admis = Math.max(avant, surfaceAvant ? Math.floor((avant * surfaceApres) / surfaceAvant) : 0);
  const manque = apres - admis;
  const dit = () =>
    `Reste à charge de ${direParM2(apres, surfaceApres)}, contre ${direParM2(avant, surfaceAvant)} aujourd’hui.`;
  const ecart = { valeur: enEuros(avant - apres), unite: 'EUR/mois' } as const;
  if (manque <= 0) return { satisfait: true, ecart, textes: () => ({ dit: dit() }) };
  return {
    satisfait: false,
    ecart,
    nature: 'minoration',
    textes: () => ({
      dit: dit(),
      deblocage: {
        nature: 'minoration',
        montant: enEuros(manque),
        dit: direMinoration(manque, apres - avant),
      },
    }),
  };
}

/** What is left to pay, before and after (R4.32). It ranks the offers; the ceiling is the effort rate's. */
export const RESTE_A_CHARGE: RegleCritere = {
  critere: 'reste-a-charge',
  libelle: 'Reste à charge',
  famille: 'moyens',
  regle: 'R4.32',
  source: '003 : maîtrise du reste à charge (objectif de l’ANRU)',
  exigence: 'souple',
  juger(demande, offre, { le }) {
    const avant = resteAChargeActuel(demande);
    const apres = coutOffre(demande, offre, le).resteACharge;
    if (avant === null || apres === null)
      return aSavoir('Le loyer, les charges ou l’aide au logement d’aujourd’hui sont inconnus.', {
        nature: 'completer',
        dit: 'Compléter le loyer, les charges et l’aide au logement actuels dans l’enquête.',
      });
    return juger({ avant, apres, surfaceAvant: demande.surface, surfaceApres: offre.surface });
  },
};
