import type { Contexte } from '../../../contexte.js';
import type { EtatLogement } from '../../../logement/etat.js';
import { couvre } from '../../../noyau/acteur.js';
import type { Ailleurs } from '../../../noyau/acte.js';
import { liste, objet, reference } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import { demandeDe, minorationsDe, offreDe } from '../../../regles/adaptateurs.js';
import { evaluer } from '../../../regles/adequation.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import { offrir, proposable } from '../rapprochement/offrir.js';
import { accordDuMenage, attendUnLogement } from './conditions.js';
import type { Echange } from './etat.js';

interface Participant {
  readonly etat: EtatDossier;
  /** What it reads: its own operation, for its conventions. */
  readonly contexte: Contexte;
  /** The home it offers, and the one it would get. */
  readonly quitte: EtatLogement;
  readonly entre: EtatLogement;
}

const faux = (motif: string, champ = 'avec'): Refus => refuser('R4.92', motif, 'conflit', champ);
const INCONNU = 'Ce ménage n’est pas à la bourse d’échange avec ce logement, ou n’est pas de votre ressort.';

const occupe = (etat: EtatDossier | undefined, logement: EtatLogement | undefined): boolean =>
  etat !== undefined &&
  logement !== undefined &&
  etat.passerelles.echange?.logement === logement.id &&
  logement.occupant === etat.id;

/** Every household of the exchange with its home and the next one's: the last takes the home of the first. */
function participants(
  etat: EtatDossier,
  avec: readonly { readonly dossier: string; readonly logement: string; readonly operation: string }[],
  contexte: Contexte,
): readonly Participant[] | Refus {
  const { lus, acteur } = contexte;
  const dossiers = [etat, ...avec.map(({ dossier }) => lus.dossiers?.find(({ id }) => id === dossier))];
  const homes = [etat.passerelles.echange?.logement, ...avec.map(({ logement }) => logement)].map((id) =>
    lus.logements?.find((l) => l.id === id),
  );
  const liste: Participant[] = [];
  for (const [rang, dossier] of dossiers.entries()) {
    const [quitte, entre] = [homes[rang], homes[(rang + 1) % homes.length]];
    const sien = acteur.type === 'personne' && dossier !== undefined && couvre(acteur, dossier.commune);
    if (!dossier || !quitte || !entre || !sien || !occupe(dossier, quitte))
      return faux(INCONNU, rang === 0 ? 'avec' : `avec[${rang - 1}].dossier`);
    const operation = lus.operations?.find(({ code }) => code === dossier.operation);
    if (!operation || (rang > 0 && avec[rang - 1]?.operation !== operation.code))
      return faux('L’opération de ce ménage n’est pas celle qui est dite.', `avec[${rang - 1}].operation`);
    if (dossier.charte !== etat.charte)
      return faux('Ces ménages relèvent de deux versions de la charte : migrez d’abord les dossiers.');
    const sonContexte = { ...contexte, id: dossier.id, lus: { operation } };
    liste.push({ etat: dossier, contexte: sonContexte, quitte, entre });
  }
  return liste;
}

/** May that leg be proposed: the household waits, agrees, and the dwelling does not fail to suit? */
function admise({ etat, contexte, entre }: Participant): Refus | null {
  if (etat.statut === 'clos' || etat.purge) return faux('Le dossier d’un des ménages est clos.');
  const refus = attendUnLogement(etat) ?? accordDuMenage(etat) ?? proposable(etat, contexte);
  if (refus) return refus;
  const demande = demandeDe(etat);
  if (!demande) return faux('Les besoins d’un des ménages sont inconnus.');
  const { operation } = contexte.lus;
  const offre = offreDe(entre, operation ? minorationsDe(operation, entre.id) : []);
  const { niveau } = evaluer(demande, offre, {
    adequation: contexte.charte.adequation,
    le: dateCayenne(contexte.maintenant),
  });
  return niveau === 'ne-convient-pas'
    ? faux('Un des logements ne convient pas au ménage qui le recevrait.')
    : null;
}

/**
 * Proposes to each household of a cycle the home of the next one, all at once: every leg is an ordinary proposal, that its bailleur
 * confirms and its household answers, and none is made without the others (R4.92, R4.93).
 */
export const ProposerEchange = acteDossier({
  type: 'ProposerEchange',
  libelle: 'Proposer un échange de logements',
  etape: 'rapprochement',
  roles: ['pilote'],
  champs: {
    avec: liste(
      'Avec',
      objet('Ménage', {
        dossier: reference('Dossier du ménage', 'dossier'),
        logement: reference('Logement qu’il offre', 'logement'),
        operation: reference('Son opération', 'operation'),
      }),
      3,
      { min: 1, aide: 'Chaque ménage reçoit le logement du suivant, le dernier celui du premier' },
    ),
  },
  lit: ({ avec = [] }, { passerelles, operation }) => ({
    dossier: avec.map(({ dossier }) => dossier),
    logement: [passerelles.echange?.logement ?? '', ...avec.map(({ logement }) => logement)],
    operation: [...new Set([operation, ...avec.map((a) => a.operation)])],
  }),
  admissible: (etat, contexte) =>
    (etat.passerelles.echange
      ? null
      : refuser('R4.90', 'Le ménage n’est pas inscrit à la bourse d’échange.')) ??
    attendUnLogement(etat) ??
    proposable(etat, contexte),
  decider(etat, { avec }, contexte) {
    const { menagesParEchange } = contexte.charte.passerelles;
    if (avec.length + 1 > menagesParEchange)
      return faux(`La charte admet ${menagesParEchange} ménages au plus dans un échange.`);
    if (new Set([etat.id, ...avec.map((a) => a.dossier)]).size !== avec.length + 1)
      return faux('Un même ménage est dit deux fois.');
    const tous = participants(etat, avec, contexte);
    if (estRefus(tous)) return tous;
    for (const participant of tous) {
      const refus = admise(participant);
      if (refus) return refus;
    }
    return proposerTout(tous, `${contexte.id}.${contexte.version}`);
  },
});

function proposerTout(tous: readonly Participant[], id: string) {
  const echange: Echange = {
    id,
    jambes: tous.map(({ etat, entre }) => ({
      dossier: etat.id,
      proposition: `p${etat.propositions.length + 1}`,
      logement: entre.id,
    })),
  };
  const jambes = tous.map(({ etat, contexte, entre }) => ({
    dossier: etat.id,
    ...offrir(etat, entre, contexte, { echange }),
  }));
  const [premiere, ...autres] = jambes;
  const auxAutres = autres.map(({ dossier, evenement }): Ailleurs => ({
    agregat: 'dossier',
    id: dossier,
    evenements: [evenement],
  }));
  return {
    evenements: premiere ? [premiere.evenement] : [],
    ailleurs: [...auxAutres, ...jambes.map(({ retenue }) => retenue)],
  };
}
