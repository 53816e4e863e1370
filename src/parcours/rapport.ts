import type { CompteDossier } from '../journal/comptes.js';
import { systemesJoues, type SystemeJoue } from './systemes/joues.js';

export interface Rapport {
  readonly menages: number;
  readonly clos: number;
  readonly rappels: number;
  readonly escalades: number;
  readonly propositions: number;
  readonly refus: number;
  readonly courriels: number;
  readonly evenements: number;
  readonly chainesVerifiees: boolean;
  readonly secondes: number;
  readonly dossiers: readonly LigneRapport[];
  readonly systemes: readonly SystemeJoue[];
}

interface LigneRapport {
  readonly id: string;
  readonly reference: string;
  readonly operation: string;
  readonly statut: string;
  readonly etape: string;
  readonly etapes: readonly string[];
  readonly rappels: number;
  readonly retards: number;
  readonly escalades: number;
  readonly propositions: number;
  readonly refus: number;
  readonly transitoire: boolean;
  readonly transmissions: number;
  readonly commissions: number;
  readonly evenements: number;
  readonly blocage?: string;
}

function ligne({ types, ...dossier }: CompteDossier, blocage: string | undefined): LigneRapport {
  const combien = (type: string) => types[type] ?? 0;
  return {
    ...dossier,
    rappels: combien('TacheRappelee'),
    retards: combien('RetardConstate'),
    escalades: combien('TacheEscaladee'),
    propositions: combien('LogementPropose'),
    refus: combien('PropositionRefusee'),
    transitoire: combien('DemenagementRealise') > 1,
    transmissions: combien('ReferentTransmis'),
    commissions: combien('CommissionSaisie'),
    evenements: Object.values(types).reduce((total, n) => total + n, 0),
    ...(blocage ? { blocage } : {}),
  };
}

export function rapport(
  comptes: readonly CompteDossier[],
  ailleurs: {
    courriels: number;
    evenements: number;
    chainesVerifiees: boolean;
    secondes: number;
    blocages: ReadonlyMap<string, string>;
    types: ReadonlySet<string>;
    lus: ReadonlySet<string>;
  },
): Rapport {
  const { courriels, evenements, chainesVerifiees, secondes, blocages, types, lus } = ailleurs;
  const dossiers = comptes.map((c) => ligne(c, c.statut === 'clos' ? undefined : blocages.get(c.id)));
  const somme = (champ: 'rappels' | 'escalades' | 'propositions' | 'refus') =>
    dossiers.reduce((total, d) => total + d[champ], 0);
  return {
    menages: dossiers.length,
    clos: dossiers.filter((d) => d.statut === 'clos').length,
    rappels: somme('rappels'),
    escalades: somme('escalades'),
    propositions: somme('propositions'),
    refus: somme('refus'),
    courriels,
    evenements,
    chainesVerifiees,
    secondes,
    dossiers,
    systemes: systemesJoues(types, lus, comptes),
  };
}

/** The table a person reads. */
export function tableau({ dossiers, systemes, ...total }: Rapport): string {
  const colonnes = ['Référence', 'État', 'Étapes', 'Rappels', 'Escal.', 'Offres', 'Refus', 'Particularités'];
  const lignes = dossiers.map((d) => [
    d.reference,
    d.statut,
    String(d.etapes.length),
    String(d.rappels),
    String(d.escalades),
    String(d.propositions),
    String(d.refus),
    [
      d.transitoire && 'transitoire',
      d.transmissions > 0 && 'passation',
      d.commissions > 0 && 'commission',
      d.blocage,
    ]
      .filter(Boolean)
      .join(', '),
  ]);
  const largeurs = colonnes.map((titre, i) =>
    Math.max(titre.length, ...lignes.map((l) => l[i]?.length ?? 0)),
  );
  const rang = (cellules: readonly string[]) =>
    cellules
      .map((c, i) => c.padEnd(largeurs[i] ?? 0))
      .join('  ')
      .trimEnd();
  const bilan =
    `${total.clos} dossiers clos sur ${total.menages} en ${total.secondes} s : ${total.rappels} rappels, ${total.escalades} escalades, ` +
    `${total.propositions} propositions, ${total.refus} refus, ${total.courriels} courriels, ${total.evenements} événements ; ` +
    `chaînes ${total.chainesVerifiees ? 'vérifiées' : 'ROMPUES'}.`;
  const trait = rang(largeurs.map((l) => '─'.repeat(l)));
  return [rang(colonnes), trait, ...lignes.map(rang), '', ...listeSystemes(systemes), '', bilan].join('\n');
}

/** Each system: by whom it was played and what was seen, or what is missing. */
function listeSystemes(systemes: readonly SystemeJoue[]): string[] {
  const joues = systemes.filter((s) => s.manque.length === 0).length;
  const lignes = systemes.flatMap(({ libelle, manque, vus, menages }) => [
    manque.length > 0
      ? `✗ ${libelle} — manque : ${manque.join(', ')}`
      : `✓ ${libelle}${menages.length > 0 ? ` (${quelques(menages)})` : ''}`,
    ...(vus.length > 0 ? [`    vu : ${vus.join(', ')}`] : []),
  ]);
  return [`Systèmes des semences joués : ${joues} sur ${systemes.length}`, ...lignes];
}
const MONTRES = 3;
const quelques = (menages: readonly string[]): string =>
  menages.length <= MONTRES
    ? menages.join(', ')
    : `${menages.slice(0, MONTRES).join(', ')} et ${menages.length - MONTRES} autre(s)`;
