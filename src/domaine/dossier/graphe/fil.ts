import type { Charte } from '../../charte/charte.js';
import { direDelai } from '../../charte/dire.js';
import { PISTES_REPRISES, TACHES, type Piste } from '../../charte/taches.js';
import type { Devoir } from '../etapes/definition.js';
import type { TypeEvenementDossier } from '../evenements.js';
import { DEVOIRS_CHARTE } from '../procedure.js';
import { nomFait } from './noms.js';
import { Trace, tracerSorties, type Demande } from './plan.js';
import { demandes } from './taches.js';
import type { NoeudSousProcessus, Plan } from './types.js';

const suit = ({ devoir: avant }: Demande, { devoir: apres }: Demande): boolean =>
  avant.accompliPar.some((fait) => apres.ouvertePar.includes(fait));
const lies = (a: Demande, b: Demande): boolean => suit(a, b) || suit(b, a);

/** Tasks that lead to one another are followed together. */
function ensembles(liste: readonly Demande[]): readonly (readonly Demande[])[] {
  return liste.reduce<readonly (readonly Demande[])[]>((groupes, demande) => {
    const proches = groupes.filter((groupe) => groupe.some((autre) => lies(autre, demande)));
    const reste = groupes.filter((groupe) => !proches.includes(groupe));
    return [...reste, [...proches.flat(), demande]];
  }, []);
}

type Fait = TypeEvenementDossier;

/** That no task of the thread brings, or that others bring as well. */
function vientDAilleurs(groupe: readonly Demande[], fait: Fait): boolean {
  const ici = new Set(groupe.map((d) => d.devoir.code));
  const auteurs = DEVOIRS_CHARTE.filter((d) => d.accompliPar.includes(fait));
  return auteurs.length === 0 || auteurs.some((d) => !ici.has(d.code));
}

/** The tasks that those lead to, themselves included. */
function menesPar(groupe: readonly Demande[], departs: readonly Demande[]): readonly Demande[] {
  const plus = groupe.filter((d) => !departs.includes(d) && departs.some((depart) => suit(depart, d)));
  return plus.length === 0 ? departs : menesPar(groupe, [...departs, ...plus]);
}

/** What sends a household back to a step: its tasks are owed anew. */
const REPRISES: readonly Fait[] = ['RetourDemande', 'DossierRouvert', 'FaitAnnule'];
/** Of a track taken again with its step, all of them; of the others, the reopening that gives back what the closing had cancelled (R3.91). */
const reprisesDe = ({ code, cesseALaCloture }: Devoir): readonly Fait[] => {
  if (PISTES_REPRISES.has(TACHES[code].piste)) return REPRISES;
  return cesseALaCloture ? [] : ['DossierRouvert'];
};

function dire(faits: readonly Fait[]): string {
  const propres = faits.filter((fait) => !REPRISES.includes(fait)).map(nomFait);
  return [...propres, ...(propres.length < faits.length ? ['Étape reprise'] : [])].join(' ou ');
}

/** The facts that start the thread, task by task; a circle that nothing else enters starts at each of its tasks. */
function entreesDe(groupe: readonly Demande[]) {
  const entrees = groupe.map((demande) => ({
    demande,
    faits: demande.devoir.ouvertePar.filter((fait) => vientDAilleurs(groupe, fait)),
  }));
  const atteintes = menesPar(
    groupe,
    entrees.filter(({ faits }) => faits.length > 0).map(({ demande }) => demande),
  );
  return entrees
    .map(({ demande, faits }) => ({
      ...demande,
      faits: [
        ...(atteintes.includes(demande) ? faits : demande.devoir.ouvertePar.slice(0, 1)),
        ...reprisesDe(demande.devoir),
      ],
    }))
    .filter(({ faits }) => faits.length > 0);
}

/** The task itself, or before it the end of the delay that it waits for. @returns where its entry leads */
function attendre(trace: Trace, { code, attente }: Devoir, tache: string, charte: Charte): string {
  if (!attente) return tache;
  const delai = attente.delai(charte);
  const date = trace.noeud({
    genre: 'attente',
    id: `des.${code}`,
    nom: `${attente.dit} (${direDelai(delai.duree, delai.calendrier)})`,
    delai,
  });
  trace.flux(`des.${code}`, date, tache);
  return date;
}

function planFil(id: string, nom: string, groupe: readonly Demande[], charte: Charte): Plan {
  const trace = new Trace();
  const entrees = entreesDe(groupe);
  const faits = [...new Set(entrees.flatMap((e) => e.faits))];
  const debut = trace.noeud({
    genre: 'debut',
    id: `debut.${id}`,
    nom: dire(faits),
    faits,
  });
  let depuis = debut;
  if (entrees.length > 1) {
    depuis = trace.noeud({ genre: 'selon', id: `selon.${id}`, nom: 'Selon le fait' });
    trace.flux(`commence.${id}`, debut, depuis);
  }
  for (const { devoir, noeud, faits: ouvrants } of entrees) {
    const dit = entrees.length > 1 ? dire(ouvrants) : undefined;
    trace.flux(`entree.${devoir.code}`, depuis, attendre(trace, devoir, noeud.id, charte), dit);
  }
  for (const demande of groupe) {
    trace.noeud(demande.noeud);
    tracerSorties(trace, groupe, demande, (fait) =>
      trace.noeud({ genre: 'fin', id: `fin.${id}.${fait}`, nom: nomFait(fait) }),
    );
  }
  return { id: `fil.${id}`, nom, ...trace.contenu };
}

/** A thread: started by a fact, beside the steps, as often as that fact comes. */
function fil(groupe: readonly Demande[], charte: Charte): NoeudSousProcessus[] {
  const [premiere, ...autres] = groupe;
  if (!premiere) return [];
  const { code } = premiere.devoir;
  const nom = [premiere, ...autres.slice(0, 1)].map((d) => d.noeud.nom).join(', ');
  const plan = planFil(code, autres.length > 1 ? `${nom}…` : nom, groupe, charte);
  return [
    {
      genre: 'sous-processus',
      id: `suivi.${code}`,
      nom: plan.nom,
      plan,
      surFait: { interrompt: false },
    },
  ];
}

/** What runs beside the steps on one branch of the procedure. */
export function planPiste(piste: Exclude<Piste, 'etape'>, nom: string, charte: Charte): Plan {
  const devoirs = DEVOIRS_CHARTE.filter(({ code }) => TACHES[code].piste === piste);
  const fils = ensembles(demandes(devoirs, charte)).flatMap((groupe) => fil(groupe, charte));
  return {
    id: `piste.${piste}`,
    nom,
    noeuds: [
      { genre: 'debut', id: `debut.piste.${piste}`, nom: 'Dossier ouvert' },
      { genre: 'attente', id: `jusqua.${piste}`, nom: 'Jusqu’à la clôture du dossier' },
      { genre: 'fin', id: `fin.piste.${piste}`, nom: 'Dossier clos' },
      ...fils,
    ],
    flux: [
      { id: `court.${piste}`, de: `debut.piste.${piste}`, vers: `jusqua.${piste}` },
      { id: `cesse.${piste}`, de: `jusqua.${piste}`, vers: `fin.piste.${piste}` },
    ],
  };
}
