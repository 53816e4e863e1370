import type { Contexte } from '../../../contexte.js';
import { finRetenue } from '../../../logement/conditions.js';
import type { Ailleurs } from '../../../noyau/acte.js';
import type { Role } from '../../../noyau/acteur.js';
import { choix, note } from '../../../noyau/champs.js';
import { enFrancais, type Instant } from '../../../noyau/instants.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { PAS, type NomPas } from '../../pas-proposition.js';
import { aClos, pasRepris, sansLePas } from '../../pas-repris.js';
import type { Pas, Proposition } from '../../proposition.js';
import { bilanOffres } from '../../validite.js';
import { acteProposition } from './acte-proposition.js';
import { appuiSur, dernierPas, plusTenable } from './appuis-reponse.js';

const DU_BAILLEUR: readonly Role[] = ['bailleur', 'pilote'];
const DU_REFERENT: readonly Role[] = ['referent', 'pilote'];
/** Who may have said it, hence take it back; the pilot always. */
const QUI: { readonly [N in NomPas]: readonly Role[] } = {
  confirmation: DU_BAILLEUR,
  declin: DU_BAILLEUR,
  reservataire: ['reservataire', 'pilote'],
  notification: DU_REFERENT,
  visite: DU_REFERENT,
  accord: DU_REFERENT,
  refus: DU_REFERENT,
  silence: DU_REFERENT,
  classement: DU_BAILLEUR,
  attribution: DU_BAILLEUR,
  rejet: DU_BAILLEUR,
};
const sien = (nom: NomPas, { acteur }: Contexte): boolean =>
  acteur.type === 'personne' && QUI[nom].includes(acteur.role);

/** The steps of a living proposal that who acts may have said. */
const siens = ({ etat, pas }: Proposition, contexte: Contexte): NomPas[] =>
  etat === 'retiree' || etat === 'quittee'
    ? []
    : pas.map(({ nom }) => nom).filter((nom) => sien(nom, contexte));

const champs = { etape: choix('Ce qui est repris', PAS), motif: note('Motif') };

/** The last steps, each once; when others lean on all of them, those that they lean on. */
function etapesReprises({ propositions }: EtatDossier, contexte: Contexte) {
  const tous = propositions.flatMap((p) => siens(p, contexte));
  const derniers = propositions
    .flatMap((p) => pasRepris(p).map(({ nom }) => nom))
    .filter((nom) => tous.includes(nom));
  return Object.fromEntries((derniers.length > 0 ? derniers : tous).map((nom) => [nom, PAS[nom]]));
}

/** What becomes of the dwelling: kept again until a new end, until the decision, or as it was (R4.127). */
function retenueReprise(
  p: Proposition,
  pas: Pas,
  contexte: Contexte,
): { ailleurs: Ailleurs[]; jusquau?: Instant } | Refus {
  const sansTerme = pas.avant.etat === 'acceptee';
  if (!aClos(p, pas) && pas.nom !== 'attribution' && p.etat !== 'acceptee') return { ailleurs: [] };
  if (pas.nom === 'classement') return { ailleurs: [] };
  const { lus, id: dossier } = contexte;
  const refus = aClos(p, pas)
    ? plusTenable(
        lus.logements?.find((l) => l.id === p.logement),
        contexte,
      )
    : null;
  if (refus) return refus;
  const terme = sansTerme ? {} : { jusquau: finRetenue(contexte) };
  const donnees = { dossier, proposition: p.id, ...terme };
  const retablie = { type: 'RetenueRetablie', donnees };
  return { ailleurs: [{ agregat: 'logement', id: p.logement, evenements: [retablie] }], ...terme };
}

const acte = acteProposition({
  type: 'AnnulerReponse',
  libelle: 'Reprendre une réponse enregistrée à tort',
  roles: ['referent', 'pilote', 'bailleur', 'reservataire'],
  champs,
  precises: (etat, contexte) => ({
    ...champs,
    etape: choix('Ce qui est repris', etapesReprises(etat, contexte)),
  }),
  lit: (_commande, { id, propositions }) => ({
    seance: [id],
    logement: propositions.filter((p) => p.pas.length > 0).map(({ logement }) => logement),
  }),
  attend: [],
  aussi: (p) => p.pas.length > 0,
  parmi: ({ propositions }) => propositions,
  regle: 'R4.126',
  sinon: 'Rien n’a encore été enregistré sur cette proposition : il n’y a aucune étape à reprendre.',
  decider(proposition, { etape, motif }, contexte, etat) {
    const pas = dernierPas(proposition, etape);
    if (estRefus(pas)) return pas;
    if (!sien(etape, contexte))
      return refuser('R4.126', 'Cette étape n’est pas de votre ressort.', 'interdit', 'etape');
    const { lus, charte, version, survenuLe: le } = contexte;
    const refus = appuiSur(etat, proposition, pas, contexte);
    if (refus) return refus;
    const [seance] = lus.seances?.filter((s) => s.nature === 'cas-specifiques') ?? [];
    if (seance && proposition.refusCompte)
      return refuser(
        'R4.126',
        `Ce refus est à l’ordre du jour de la séance du ${enFrancais(seance.le)} : retirez-en d’abord le dossier.`,
      );
    const retenue = retenueReprise(proposition, pas, contexte);
    if (estRefus(retenue)) return retenue;
    const propositions = etat.propositions.map((p) =>
      p.id === proposition.id ? sansLePas(p, pas, { version: version + 1, le }) : p,
    );
    const { ailleurs, ...terme } = retenue;
    const donnees = {
      ...{ proposition: proposition.id, etape, versionAnnulee: pas.fait.version },
      ...{ bilan: bilanOffres({ ...etat, propositions }, charte), ...terme },
    };
    return { evenements: [{ type: 'ReponseAnnulee', donnees, personnel: { motif } }], ailleurs };
  },
});

/** Takes back the last step of a proposal, recorded by mistake: nothing is erased, the procedure owes again what it owed (R4.125). */
export const AnnulerReponse: typeof acte = {
  ...acte,
  admissible: (etat, contexte) =>
    acte.admissible?.(etat, contexte) ??
    (etat.propositions.some((p) => siens(p, contexte).length > 0)
      ? null
      : refuser('R4.126', 'Aucune réponse enregistrée n’est à reprendre de votre part.')),
};
