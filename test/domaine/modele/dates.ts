import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { ORDRE } from '../../../src/domaine/dossier/etapes/vie/ordre-des-faits.js';
import { dateCayenne } from '../../../src/domaine/noyau/instants.js';
import { parDossier, si, type Fautes } from './lire.js';

type Jour = string | null | undefined;
const jour = (le: Jour): Jour => (le && le.length > 10 ? dateCayenne(le) : le);
const apres = (avant: Jour, suite: Jour, quoi: string): Fautes =>
  si(Boolean(avant && suite && String(jour(suite)) < String(jour(avant))), quoi);

/** The whole order of the standing facts; one told again since binds what follows it only. */
const faits = ({ faits: tenus }: EtatDossier): Fautes =>
  ORDRE.flatMap(([avant, suite, regle]) => {
    const [a, b] = [tenus[avant], tenus[suite]];
    return a && b && a.version < b.version
      ? apres(a.le, b.le, `« ${suite} » précède « ${avant} » (${regle})`)
      : [];
  });

function accompagnement({
  accompagnement: { mesures, consentements, contrats, parcours },
}: EtatDossier): Fautes {
  return [
    ...mesures.flatMap((m) =>
      [...m.rapports.map((r) => r.fait), m.fermeture].flatMap((f) =>
        apres(m.du, f?.le, `la mesure ${m.id} est suivie avant son début (R7.11)`),
      ),
    ),
    ...consentements.flatMap((c) =>
      apres(c.fait.le, c.retrait?.le, `l’accord ${c.id} est retiré avant d’être donné (R7.11)`),
    ),
    ...contrats.flatMap((c) =>
      c.signatures.flatMap((s) =>
        apres(c.fait.le, s.le, `le contrat ${c.id} est signé avant d’exister (R7.11)`),
      ),
    ),
    ...parcours.flatMap((p) =>
      apres(p.fait.le, p.fin?.le, `le parcours ${p.id} finit avant son début (R7.11)`),
    ),
  ];
}

const propositions = (etat: EtatDossier): Fautes =>
  etat.propositions.flatMap(({ id, propose, notification, visites, caleol }) =>
    [notification?.fait.le, ...visites.map((v) => v.le), caleol?.seance].flatMap((le) =>
      apres(propose.le, le, `la proposition ${id} est suivie avant d’être faite (R4.105)`),
    ),
  );

/** R1.4, R2.2, R4.105, R5.1, R5.8, R6.1, R7.11: what follows comes after, whenever it was told. */
export const datesOrdonnees = parDossier((etat) => [
  ...faits(etat),
  ...accompagnement(etat),
  ...propositions(etat),
]);
