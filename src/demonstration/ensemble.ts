import { PreparerCharte } from '../domaine/charte/preparer-charte.js';
import { CHARTE_DEFAUT } from '../domaine/charte/defaut.js';
import { ApprouverProcesVerbal } from '../domaine/commission/approuver-proces-verbal.js';
import { ConsignerPresences } from '../domaine/commission/consigner-presences.js';
import { ConvoquerCommission } from '../domaine/commission/convoquer-commission.js';
import { EnvoyerConvocation } from '../domaine/commission/envoyer-convocation.js';
import { InscrireDossier } from '../domaine/commission/inscrire-dossier.js';
import { RendreDecisions } from '../domaine/commission/rendre-decisions.js';
import type { Champs, Valeurs } from '../domaine/noyau/champs.js';
import type { DateCivile } from '../domaine/noyau/instants.js';
import { DeclarerOrganisation } from '../domaine/organisation/declarer-organisation.js';
import { DeclarerAbsence } from '../domaine/referent/absences.js';
import { ADMINISTRATEUR, BAILLEURS, PILOTE, REFERENTS } from './acteurs.js';
import { ordre, type Ordre } from './ordres.js';

type DateDuJour = (ilYa: number) => DateCivile;
interface Examine {
  readonly dossier: string;
  readonly logement: string;
}

const RESERVATAIRE = 'reservataire-fictif';

/** A session of the commission de relogement, held: one household retained, for whom a dwelling is kept until it is proposed or released (R4.131), one adjourned, its minutes approved. */
export function seanceTenue(
  id: string,
  [retenu, ajourne]: readonly [Examine, Examine],
  dateDuJour: DateDuJour,
): Ordre[] {
  const acte = <C extends Champs>(
    quoi: { readonly type: string; readonly champs: C },
    corps: Valeurs<C>,
    ilYa: number,
  ): Ordre => ordre('commission', id, quoi, corps, PILOTE, ilYa);
  const [, , bailleur] = BAILLEURS;
  const membres = [
    { organisation: 'cacl', role: 'president' },
    { organisation: RESERVATAIRE, role: 'deliberative', reservataire: true },
    { organisation: bailleur.code, role: 'consultative' },
  ] as const;
  return [
    ordre(
      'organisation',
      RESERVATAIRE,
      DeclarerOrganisation,
      { code: RESERVATAIRE, nom: 'Réservataire (fictif)', type: 'reservataire' },
      PILOTE,
      40,
    ),
    acte(
      ConvoquerCommission,
      { nature: 'relogement', le: dateDuJour(6), lieu: 'Maison du projet', membres: [...membres] },
      24,
    ),
    ...[retenu, ajourne].map(({ dossier, logement }) =>
      acte(InscrireDossier, { dossier, logements: [logement] }, 23),
    ),
    acte(EnvoyerConvocation, { moyen: 'autrement', envoyeeLe: dateDuJour(22) }, 22),
    acte(
      ConsignerPresences,
      { presences: membres.map(({ organisation }) => ({ organisation, presence: 'presente' as const })) },
      6,
    ),
    acte(
      RendreDecisions,
      {
        decisions: [
          { dossier: retenu.dossier, decision: 'favorable', logement: retenu.logement },
          {
            dossier: ajourne.dossier,
            decision: 'ajournee',
            raison: 'pieces-manquantes',
            reexamenLe: dateDuJour(-25),
          },
        ],
      },
      6,
    ),
    acte(ApprouverProcesVerbal, { le: dateDuJour(3) }, 3),
  ];
}

/** A référent away, with who stands in. */
export const absence = (dateDuJour: DateDuJour): Ordre =>
  ordre(
    'referent',
    REFERENTS[1].id,
    DeclarerAbsence,
    { du: dateDuJour(2), au: dateDuJour(-12), delegue: REFERENTS[0].id },
    PILOTE,
    3,
  );

/** A version of the charter being prepared for next year: proposals are owed sooner. */
export function projetDeCharte(annee: number): Ordre {
  const version = `${annee}-1`;
  const { 'proposer-logement': regle, ...taches } = CHARTE_DEFAUT.taches;
  const plusTot = regle && { ...regle, echeance: { duree: 'P30D', calendrier: 'ouvre' as const } };
  const contenu = {
    ...CHARTE_DEFAUT,
    version,
    libelle: `Projet de charte ${annee} : proposer un logement plus tôt`,
    enVigueurDu: `${annee}-01-01`,
    taches: { ...taches, 'proposer-logement': plusTot },
  };
  return ordre('charte', version, PreparerCharte, { contenu: JSON.stringify(contenu) }, ADMINISTRATEUR, 1);
}
