import { direEuros, enEuros } from '../centimes.js';
import { coutOffre } from '../cout.js';
import { aSavoir, echec, satisfait, type RegleCritere } from '../critere.js';
import { pieces } from '../typologies.js';

const COMMUN = {
  famille: 'souhaits',
  regle: 'R4.36',
  source: 'Souhaits dits à l’enquête sociale (003, étape 2)',
  exigence: 'souple',
} as const;

const COMMUNES_SOUHAITEES: RegleCritere = {
  ...COMMUN,
  critere: 'communes-souhaitees',
  libelle: 'Commune souhaitée',
  juger({ souhaits: { communes } }, { commune }) {
    if (!communes || communes.length === 0)
      return aSavoir('Les communes souhaitées sont inconnues.', {
        nature: 'completer',
        dit: 'Demander au ménage où il souhaite vivre.',
      });
    if (communes.includes(commune)) return satisfait(() => `${commune} est souhaitée par le ménage.`);
    return echec(null, () => `${commune} n’est pas souhaitée (souhaits : ${communes.join(', ')}).`, {
      nature: 'accord',
      dit: 'Possible si le ménage élargit ses souhaits : une visite peut l’y aider.',
    });
  },
};

const TYPOLOGIE_SOUHAITEE: RegleCritere = {
  ...COMMUN,
  critere: 'typologie-souhaitee',
  libelle: 'Typologie souhaitée',
  juger({ souhaits: { typologie: souhait } }, { typologie }) {
    if (!souhait) return null;
    if (souhait === typologie) return satisfait(() => `${typologie}, comme souhaité.`);
    return echec(
      { valeur: -Math.abs(pieces(souhait) - pieces(typologie)), unite: 'pieces' },
      () => `${typologie} au lieu d’un ${souhait} souhaité.`,
      { nature: 'accord', dit: 'Possible si le ménage en est d’accord.' },
    );
  },
};

const ETAGE: RegleCritere = {
  ...COMMUN,
  critere: 'etage',
  libelle: 'Étage',
  juger({ souhaits: { etageMax } }, { etage, ascenseur }) {
    if (etageMax === undefined) return null;
    if (etage === undefined)
      return aSavoir('L’étage du logement est inconnu.', {
        nature: 'verifier',
        dit: 'Demander l’étage au bailleur.',
      });
    if (etage <= etageMax || ascenseur)
      return satisfait(() => `Étage ${etage}${ascenseur ? ', avec ascenseur' : ''}.`);
    return echec(
      { valeur: etageMax - etage, unite: 'etages' },
      () => `Étage ${etage} sans ascenseur connu, pour un souhait d’étage ${etageMax} au plus.`,
      { nature: 'accord', dit: 'Possible si le ménage en est d’accord.' },
    );
  },
};

const LOYER_MAXIMAL: RegleCritere = {
  ...COMMUN,
  critere: 'loyer-maximal',
  libelle: 'Loyer que le ménage accepte',
  juger(demande, offre, { le }) {
    const { loyerMax } = demande.souhaits;
    if (loyerMax === undefined) return null;
    const { avantAide } = coutOffre(demande, offre, le);
    const ecart = { valeur: enEuros(loyerMax - avantAide), unite: 'EUR/mois' } as const;
    const dit = () =>
      `${direEuros(avantAide)} charges comprises, pour ${direEuros(loyerMax)} acceptés au plus.`;
    if (avantAide <= loyerMax) return satisfait(dit, ecart);
    const manque = avantAide - loyerMax;
    return echec(ecart, dit, {
      nature: 'minoration',
      montant: enEuros(manque),
      dit: () =>
        `Possible avec une minoration de ${direEuros(manque)}/mois, ou si le ménage en est d’accord.`,
    });
  },
};

/** A transitional dwelling is the household's choice, or the pilot's decision (R4.8). */
const TRANSITOIRE: RegleCritere = {
  ...COMMUN,
  critere: 'transitoire',
  libelle: 'Logement transitoire',
  regle: 'R4.8',
  source: '003 : relogement progressif par un logement transitoire',
  exigence: 'stricte',
  juger({ souhaits: { accepteTransitoire } }, { nature }) {
    if (nature !== 'transitoire') return null;
    if (accepteTransitoire) return satisfait('Le ménage accepte un logement transitoire.');
    const accord = {
      nature: 'accord',
      dit: 'Possible si le ménage l’accepte, ou sur décision du pilote ; le parcours continue ensuite vers le définitif.',
    } as const;
    return accepteTransitoire === undefined
      ? aSavoir('On ne sait pas si le ménage accepte un logement transitoire.', accord)
      : echec(null, 'Le ménage n’accepte pas de logement transitoire.', accord);
  },
};

export const SOUHAITS: readonly RegleCritere[] = [
  TRANSITOIRE,
  COMMUNES_SOUHAITEES,
  TYPOLOGIE_SOUHAITEE,
  ETAGE,
  LOYER_MAXIMAL,
];
