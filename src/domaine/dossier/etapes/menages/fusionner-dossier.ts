import { texte } from '../../../noyau/champs.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { concernees } from '../../acces.js';
import { premierRefus } from '../../conditions.js';
import { logementsTenus, type EtatDossier } from '../../etat.js';
import { autreMene, CHAMP_AUTRE } from './autre-dossier.js';

/** What must be settled in the dossier that ends, before its household goes on elsewhere (R2.54). */
function enSuspens(etat: EtatDossier): string[] {
  const { transitoire } = etat;
  const tenus = logementsTenus(etat).length;
  return [
    ...(transitoire ? ['son logement transitoire'] : []),
    ...(tenus > 0 ? ['la proposition ou le logement qu’il tient'] : []),
    ...(etat.accompagnement.mesures.some((m) => !m.terminee)
      ? ['ses mesures d’accompagnement ouvertes']
      : []),
    ...(etat.liens.foyer.length > 0 ? ['sa décohabitation'] : []),
  ];
}

/** What was asked in its name elsewhere, which nobody would follow any more (R2.59). */
const demandes = ({ passerelles: { candidatures, echange } }: EtatDossier): string[] => [
  ...(candidatures.length > 0 ? ['ses candidatures à un logement'] : []),
  ...(echange ? ['son inscription à la bourse d’échange'] : []),
];

const parents = (a: EtatDossier, b: EtatDossier): boolean => a.liens.foyer.some((l) => l.dossier === b.id);

const aReglerDAbord = (regle: string, { reference }: EtatDossier, quoi: readonly string[]): Refus =>
  refuser(
    regle,
    `Le dossier ${reference} ne peut pas encore être absorbé : réglez d’abord ${quoi.join(', ')}, ou gardez-le et absorbez celui-ci.`,
    'conflit',
    'dossier',
  );

/** R8.28: a protected household is not joined to the other adult's, nor to a dossier that others may know. */
function separes(garde: EtatDossier, absorbe: EtatDossier): Refus | null {
  const ecarte = (a: EtatDossier, b: EtatDossier) => a.protection?.ecartes.dossiers.includes(b.id) === true;
  const refus = (motif: string) => refuser('R8.28', motif, 'conflit', 'dossier');
  if (ecarte(garde, absorbe) || ecarte(absorbe, garde))
    return refus('La protection sépare ces deux dossiers : ce sont ceux de deux adultes différents.');
  if (absorbe.protection && !garde.protection)
    return refus('Le dossier à absorber est protégé : protégez d’abord celui que l’on garde.');
  const { personnes = [], organisations = [] } = garde.protection?.ecartes ?? {};
  const suivi = personnes.includes(absorbe.referent ?? '');
  return suivi || concernees(absorbe).some((o) => organisations.includes(o))
    ? refus('Le dossier à absorber est suivi par qui la protection écarte : réglez-le d’abord.')
    : null;
}

function peutFinir(garde: EtatDossier, absorbe: EtatDossier): Refus | null {
  const [suspens, demande] = [enSuspens(absorbe), demandes(absorbe)];
  return premierRefus(
    absorbe.liens.horsCompte !== null &&
      refuser('R2.53', 'Ce dossier est déjà réuni à un autre, ou sans objet.', 'conflit', 'dossier'),
    parents(garde, absorbe) &&
      refuser(
        'R2.53',
        'Ces dossiers sont ceux d’un même foyer qui s’est séparé : annulez la décohabitation plutôt que de les réunir.',
        'conflit',
        'dossier',
      ),
    suspens.length > 0 && aReglerDAbord('R2.54', absorbe, suspens),
    demande.length > 0 && aReglerDAbord('R2.59', absorbe, demande),
  );
}

/** Says that another dossier is of the same household: this one is kept, that one ends, no history moves (R2.53). */
export const FusionnerDossier = acteDossier({
  type: 'FusionnerDossier',
  libelle: 'Réunir un doublon à ce dossier',
  roles: ['referent', 'pilote'],
  champs: {
    dossier: { ...CHAMP_AUTRE, titre: 'Dossier en double, qui sera absorbé' },
    motif: texte('Motif', { aide: 'Ce qui montre que c’est le même ménage' }),
  },
  lit: ({ dossier }) => ({ dossier }),
  decider(etat, { motif }, contexte) {
    const absorbe = autreMene(etat, contexte);
    if (estRefus(absorbe)) return absorbe;
    const refus = separes(etat, absorbe) ?? peutFinir(etat, absorbe);
    if (refus) return refus;
    const { id: dossier, reference, charte } = absorbe;
    const personnel = { motif };
    const donnees = { dossier: etat.id, reference: etat.reference };
    return {
      evenements: [{ type: 'DossierAbsorbe', donnees: { dossier, reference, charte }, personnel }],
      ailleurs: [
        { agregat: 'dossier', id: dossier, evenements: [{ type: 'DossierFusionne', donnees, personnel }] },
      ],
    };
  },
});
