import type { Charte } from '../../charte/charte.js';
import { ETAPES, LIBELLES_ETAPES, type Etape } from '../../charte/etapes.js';
import { TACHES } from '../../charte/taches.js';
import type { Devoir } from '../etapes/definition.js';
import type { TypeEvenementDossier } from '../evenements.js';
import { DEFINITIONS, DEVOIRS_CHARTE } from '../procedure.js';
import { nomFait } from './noms.js';
import { mener, suites, Trace, tracerSorties, type Demande } from './plan.js';
import { demandes } from './taches.js';
import type { Plan } from './types.js';

/** Accomplished, it still waits for the closing of the dossier. */
const DERNIERE: Etape = 'suivi';

const devoirsDe = (etape: Etape): readonly Devoir[] =>
  DEVOIRS_CHARTE.filter(({ code }) => TACHES[code].piste === 'etape' && TACHES[code].etape === etape);

/** What a step may learn before it opens: the facts of the dossier's opening and of the steps before it. */
function faitsAvant(etape: Etape): ReadonlySet<TypeEvenementDossier> {
  const avant = ETAPES.slice(0, ETAPES.indexOf(etape)).flatMap((e) => [
    ...DEFINITIONS[e].accompliePar,
    ...devoirsDe(e).flatMap((d) => d.accompliPar),
  ]);
  return new Set<TypeEvenementDossier>(['DossierOuvert', 'OperationDefinieConstatee', ...avant]);
}

/** The tasks that the step owes as soon as it opens; after a return, any of them may be. */
function tracerEntree(trace: Trace, etape: Etape, liste: readonly Demande[]): void {
  const connus = faitsAvant(etape);
  const debut = trace.noeud({ genre: 'debut', id: `debut.${etape}`, nom: 'Étape ouverte' });
  const dAbord = ({ devoir }: Demande): boolean => devoir.ouvertePar.some((fait) => connus.has(fait));
  const [seule] = liste;
  if (seule && liste.length === 1 && dAbord(seule))
    return trace.flux(`entree.${seule.devoir.code}`, debut, seule.noeud.id);
  const selon = trace.noeud({ genre: 'selon', id: `selon.${etape}`, nom: 'Ce qui reste à faire' });
  trace.flux(`entree.${etape}`, debut, selon);
  for (const demande of liste) {
    const { devoir, noeud } = demande;
    trace.flux(`entree.${devoir.code}`, selon, noeud.id, dAbord(demande) ? undefined : 'après un retour');
  }
  if (!liste.some(dAbord)) trace.flux(`entree.attente.${etape}`, selon, attenteDe(etape, liste));
}

/** Where the step waits for what comes from beside it: for the first of several facts, or for the only one. */
function attenteDe(etape: Etape, liste: readonly Demande[]): string {
  const [seul, autre] = faitsDACote(etape, liste);
  const { automatismes = [] } = DEFINITIONS[etape];
  return seul && !autre && automatismes.length === 0 ? `quand.${etape}.${seul}` : `attente.${etape}`;
}

/** Facts that come from beside the step, and the conditions of what the procedure does by itself. */
function tracerAttente(trace: Trace, etape: Etape, liste: readonly Demande[]): void {
  const { accompliePar, automatismes = [] } = DEFINITIONS[etape];
  const premier = attenteDe(etape, liste);
  if (premier === `attente.${etape}`)
    trace.noeud({ genre: 'premier', id: premier, nom: 'Suite des propositions' });
  for (const fait of faitsDACote(etape, liste)) {
    const attente = trace.noeud({
      genre: 'attente',
      id: `quand.${etape}.${fait}`,
      nom: nomFait(fait),
      faits: [fait],
    });
    if (attente !== premier) trace.flux(`attend.${etape}.${fait}`, premier, attente);
    const acheve = etape !== DERNIERE && (accompliePar as readonly string[]).includes(fait);
    const cibles = acheve ? [] : suites(liste, fait);
    mener(trace, { id: attente, flux: `apres.${etape}.${fait}` }, fait, cibles, () => fin(trace, etape));
  }
  for (const { code, libelle, quand, donne } of automatismes) {
    const attente = trace.noeud({ genre: 'attente', id: `quand.${code}`, nom: quand });
    trace.flux(`attend.${code}`, premier, attente);
    const automate = trace.noeud({ genre: 'automate', id: `automate.${code}`, nom: libelle });
    trace.flux(`declenche.${code}`, attente, automate);
    const flux = `fait.${code}.${donne}`;
    mener(trace, { id: automate, flux }, donne, suites(liste, donne), () => premier, nomFait(donne));
  }
}

const fin = (trace: Trace, etape: Etape): string =>
  trace.noeud({ genre: 'fin', id: `fin.${etape}`, nom: 'Étape accomplie' });

/** Facts that the step waits for and that none of its own tasks brings. */
function faitsDACote(etape: Etape, liste: readonly Demande[]): readonly TypeEvenementDossier[] {
  const { accompliePar, automatismes = [] } = DEFINITIONS[etape];
  const connus = new Set<TypeEvenementDossier>([
    ...faitsAvant(etape),
    ...liste.flatMap(({ devoir }) => devoir.accompliPar),
    ...automatismes.map(({ donne }) => donne),
  ]);
  const attendus = [...liste.flatMap(({ devoir }) => devoir.ouvertePar), ...accompliePar];
  return [...new Set(attendus)].filter((fait) => !connus.has(fait));
}

/** One step: from its opening to the facts that accomplish it. */
export function planEtape(etape: Etape, charte: Charte): Plan {
  const trace = new Trace();
  const liste = demandes(devoirsDe(etape), charte);
  tracerEntree(trace, etape, liste);
  const attend = faitsDACote(etape, liste).length > 0;
  const { accompliePar } = DEFINITIONS[etape];
  for (const demande of liste) {
    trace.noeud(demande.noeud);
    tracerSorties(trace, liste, demande, (fait) => {
      const accomplit = (accompliePar as readonly string[]).includes(fait) || fait === 'DossierClos';
      return attend && !accomplit ? attenteDe(etape, liste) : sortie(trace, etape, fait, accomplit);
    });
  }
  if (attend) tracerAttente(trace, etape, liste);
  return { id: `etape.${etape}`, nom: LIBELLES_ETAPES[etape], ...trace.contenu };
}

const sortie = (trace: Trace, etape: Etape, fait: TypeEvenementDossier, accomplit: boolean): string =>
  accomplit
    ? fin(trace, etape)
    : trace.noeud({ genre: 'fin', id: `fin.${etape}.${fait}`, nom: nomFait(fait) });
