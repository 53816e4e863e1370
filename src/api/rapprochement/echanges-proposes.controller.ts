import { Controller, Get, Inject } from '@nestjs/common';
import { Pour } from '../../identite/acces.js';
import { lireEchangesProposes, type JambeProposee } from '../../vues/echanges.js';
import { nommerMenages } from '../../vues/menage.js';
import { nommerLogements } from '../../vues/noms-logements.js';
import { menagesNommables } from '../../vues/nommables.js';
import { ETATS_EN_CLAIR } from '../../domaine/dossier/proposition.js';
import { ETATS } from '../dossiers/schema-proposition.js';
import { NOM_MENAGE } from '../dossiers/schemas.js';
import { menagesVus } from '../dossiers/visibilite.js';
import { Lecture, type DemandeLecture } from '../guichet/demandes.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { bool, instant, nomme, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';

const FINIS: readonly string[] = ['declinee', 'refusee', 'retiree', 'rejetee', 'quittee'];
const ISSUES = ['en-cours', 'attribue', 'tombe'] as const;

const JAMBE = objet({
  dossier: {
    ...nul(texte),
    description: 'Nul, comme ce qui suit : un ménage que vous ne devez pas connaître',
  },
  reference: nul(texte),
  menage: nul(NOM_MENAGE),
  logement: nul(texte),
  libelleLogement: nul(texte),
  nomBailleur: nul(texte),
  etat: parmi(ETATS),
  libelleEtat: texte,
  le: instant,
});
const PROPOSES = nomme(
  'EchangesProposes',
  objet({
    elements: tableau(
      objet({
        id: texte,
        issue: {
          ...parmi([...ISSUES]),
          description: 'Attribué : toutes ses jambes le sont ; tombé : l’une a pris fin (R4.93)',
        },
        complet: { ...bool, description: 'Chacun de ses ménages vous est connu' },
        jambes: tableau(JAMBE),
      }),
    ),
  }),
);
const MONTRES = 100;

function issueDe(jambes: readonly JambeProposee[]): (typeof ISSUES)[number] {
  if (jambes.some(({ etat }) => FINIS.includes(etat))) return 'tombe';
  return jambes.every(({ etat }) => etat === 'attribuee') ? 'attribue' : 'en-cours';
}

/** Exchanges that were proposed, leg by leg. */
@Controller('api/echanges')
export class EchangesProposesController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  @Get('proposes')
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Lire les échanges proposés, ménage par ménage',
    description:
      'Où en est chaque ménage de chaque échange (R4.103). Un référent n’y lit que les échanges d’un ménage qu’il suit ; un ménage qu’on ne doit pas connaître n’y est dit que par l’état de sa réponse.',
    rubrique: 'Rapprochement',
    reponse: PROPOSES,
  })
  async proposes(@Lecture() { acteur }: DemandeLecture) {
    const { vues } = this.services;
    const jambes = await lireEchangesProposes(vues, acteur, MONTRES);
    const connues = jambes.filter((j) => j.visible);
    const nommables = await menagesNommables(
      vues,
      menagesVus(acteur),
      connues.map((j) => j.dossier),
    );
    const [noms, logements, annuaire] = await Promise.all([
      nommerMenages(vues, [...nommables]),
      nommerLogements(
        vues,
        connues.map((j) => j.logement),
      ),
      this.annuaire.lire({ organisations: connues.map((j) => j.bailleur) }),
    ]);
    const dire = ({ visible, dossier, reference, logement, bailleur, etat, le }: JambeProposee) => ({
      dossier: visible ? dossier : null,
      reference: visible ? reference : null,
      menage: noms.get(dossier) ?? null,
      logement: visible ? logement : null,
      libelleLogement: visible ? (logements.get(logement) ?? null) : null,
      nomBailleur: visible ? annuaire.organisation(bailleur) : null,
      ...{ etat, le },
      libelleEtat: ETATS_EN_CLAIR[etat],
    });
    const ids = [...new Set(jambes.map((j) => j.echange))];
    const siens = ids.map((id) => ({ id, jambes: jambes.filter((j) => j.echange === id) }));
    return {
      elements: siens
        .filter((e) => e.jambes.some((j) => nommables.has(j.dossier)))
        .map((e) => ({
          id: e.id,
          issue: issueDe(e.jambes),
          complet: e.jambes.every((j) => j.visible),
          jambes: e.jambes.map(dire),
        })),
    };
  }
}
