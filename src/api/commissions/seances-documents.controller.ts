import { Controller, Get, Inject, Param } from '@nestjs/common';
import { FORMATS_DOCUMENT, type FormatDocument } from '../../domaine/documents/modele.js';
import {
  empecheConvocation,
  empechePv,
  redigerConvocation,
  redigerPv,
  referenceSeance,
  type SourceSeance,
} from '../../domaine/documents/redactions/commission.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { Pour } from '../../identite/acces.js';
import { Liste, type DemandeListe } from '../guichet/demandes.js';
import { envoyer, nomFichier, TYPES_DOCUMENT } from '../documents/envoyer.js';
import { direLesFautes } from '../documents/erreurs.js';
import { Guichet } from '../guichet/guichet.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { texte } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { uuid } from '../requete/identifiants.js';
import { parametresDe } from '../requete/parametres.js';
import { conduit, exigerMembre, sansCaches } from './acces.js';
import { agendaSeance } from './agenda-ics.js';
import { LecturesCommission } from './lectures.js';
import { nomMembre } from './montrer.js';

const TYPE_AGENDA = 'text/calendar; charset=utf-8';
const FICHIER = { type: 'string', format: 'binary' };
const PIECES = ['pv', 'convocation'] as const;
const REQUETE = {
  organisation: {
    ...texte,
    description: 'Membre convoqué ; celui de l’appelant, ou la présidence, par défaut',
  },
};
const LECTEURS = ['pilote', 'referent', 'reservataire', 'bailleur', 'partenaire'] as const;

/** `pv.pdf` → what, and in which format. @throws Probleme 404 */
function fichierDe(nom: string) {
  const [piece, format, ...reste] = nom.split('.');
  const connue = PIECES.find((p) => p === piece);
  const formats = Object.keys(FORMATS_DOCUMENT) as FormatDocument[];
  const connu = formats.find((f) => f === format);
  if (!connue || !connu || reste.length > 0) throw introuvable();
  return { piece: connue, format: connu };
}

/** The papers of a session, as PDF and as Word: names of households for who runs it alone (R4.49). */
@Controller('api/commissions/:id')
export class SeancesDocumentsController {
  constructor(
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(LecturesCommission) private readonly lectures: LecturesCommission,
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  @Get('seance.ics')
  @Pour(...LECTEURS)
  @Doc({
    resume: 'Inscrire une séance dans un agenda',
    description:
      'Fichier iCalendar (RFC 5545) : date, lieu, nombre de dossiers ; aucun ménage n’y est nommé.',
    rubrique: 'Commissions',
    chemin: { id: 'Identifiant de la commission' },
    reponse: FICHIER,
    type: TYPE_AGENDA,
  })
  async agenda(@Param('id') id: string, @Liste() { acteur, http, reponse }: DemandeListe) {
    parametresDe(http.query, []);
    const { etat, version } = await this.guichet.lire('commission', uuid(id));
    exigerMembre(etat, acteur);
    const noms = await this.annuaire.lire({ organisations: [etat.bailleur] });
    const bailleur = etat.bailleur === null ? null : noms.organisation(etat.bailleur);
    const octets = Buffer.from(agendaSeance({ etat, version, bailleur, le: new Date().toISOString() }));
    envoyer(reponse, { octets, type: TYPE_AGENDA, nom: nomFichier('seance', referenceSeance(etat), 'ics') });
  }

  @Get(':fichier')
  @Pour(...LECTEURS)
  @Doc({
    resume: 'Produire le procès-verbal ou une convocation d’une séance',
    description: 'Sans le nom des ménages, sauf dans le procès-verbal du pilote.',
    rubrique: 'Commissions',
    chemin: {
      id: 'Identifiant de la commission',
      fichier: 'Document et format : `pv.pdf`, `pv.docx`, `convocation.pdf`, `convocation.docx`',
    },
    requete: REQUETE,
    reponse: FICHIER,
    type: TYPES_DOCUMENT.pdf,
    aussi: { [TYPES_DOCUMENT.docx]: FICHIER },
  })
  async produire(
    @Param('id') id: string,
    @Param('fichier') fichier: string,
    @Liste() { acteur, http, reponse }: DemandeListe,
  ) {
    const { piece, format } = fichierDe(fichier);
    const { organisation } = parametresDe(http.query, Object.keys(REQUETE));
    const source = await this.source(id, acteur, piece === 'pv');
    const demande = piece === 'pv' ? pv(source) : convocation(source, organisation ?? acteur.organisation);
    const reference = referenceSeance(source.etat);
    const { octets } = await direLesFautes(
      this.services.documents.produire({ ...demande, langue: 'fr', format, reference, le: source.le }),
    );
    envoyer(reponse, { octets, type: TYPES_DOCUMENT[format], nom: nomFichier(piece, reference, format) });
  }

  private async source(id: string, acteur: Personne, nomme: boolean): Promise<SourceSeance> {
    const lu = await this.guichet.lire('commission', uuid(id));
    exigerMembre(lu.etat, acteur);
    const etat = await sansCaches(this.services.vues, lu.etat, acteur);
    const lues = await this.lectures.pour(etat, acteur, conduit(etat, acteur));
    return {
      etat,
      charte: lues.charte,
      le: new Date().toISOString(),
      organisme: this.services.documents.organisme,
      organisation: (code) => nomMembre(code, lues.noms),
      dossier(dossier) {
        const nom = lues.dossiers.get(dossier);
        const menage = nomme && acteur.role === 'pilote' ? nom?.menage : null;
        const reference = nom?.reference ?? 'hors ressort';
        return menage ? `${reference}, ${menage.prenom} ${menage.nom}` : reference;
      },
      logement: (logement) => lues.logements.get(logement) ?? 'logement du guichet unique',
      caleol: (dossier) => lues.rendues.caleol.get(dossier) ?? [],
      precisions: (dossier) => (nomme ? (lues.rendues.precisions.get(dossier) ?? []) : []),
    };
  }
}

/** @throws Probleme 409 before the session */
function pv(source: SourceSeance) {
  const refus = empechePv(source.etat);
  if (refus) throw problemeDe(refus);
  return { modele: 'pv', donnees: redigerPv(source) } as const;
}

/** @throws Probleme 409 on a cancelled session, 422 on an organisation that does not sit */
function convocation(source: SourceSeance, demandee: string | undefined) {
  const president = source.etat.membres.find((m) => m.role === 'president')?.organisation;
  const membre = demandee ?? president ?? '';
  const refus = empecheConvocation(source.etat, membre);
  if (refus) throw problemeDe(refus);
  return { modele: 'convocation-commission', donnees: redigerConvocation(source, membre) } as const;
}
