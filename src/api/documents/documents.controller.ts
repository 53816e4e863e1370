import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { FORMATS_DOCUMENT, LANGUES_DOCUMENT, DESTINATAIRES } from '../../domaine/documents/modele.js';
import { modeleDe, NOMS_MODELES_DOSSIER } from '../../domaine/documents/modeles.js';
import { empecheDocument } from '../../domaine/documents/redactions/index.js';
import { propositionsOuvertes } from '../../domaine/dossier/etat.js';
import { direProposition } from '../../domaine/dossier/proposition.js';
import { MOYENS_REMISE } from '../../domaine/dossier/etapes/documents/remettre-document.js';
import type { SourceDossier } from '../../domaine/documents/redactions/source.js';
import { Pour } from '../../identite/acces.js';
import { ROLES_DOSSIERS } from '../dossiers/acces-dossiers.js';
import { Envoi, Lecture, Liste } from '../guichet/demandes.js';
import type { DemandeActe, DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { choixDe, DEMANDE_DOCUMENT, fichierDe } from './choix.js';
import { envoyer, nomFichier, TYPES_DOCUMENT } from './envoyer.js';
import { Production } from './production.js';
import { octetsRemis, remisDe } from './remis.js';
import { DOCUMENT_REMIS, DOCUMENTS_DOSSIER, FICHIER } from './schemas.js';
import { Sources } from './sources.js';
import { CORPS_REMISE } from './remise.js';

const RUBRIQUE = 'Documents';
const CHEMIN = { id: 'Identifiant du dossier', fichier: 'Document et format : `contrat.pdf`, `bilan.docx`…' };
const codes = (noms: Readonly<Record<string, string>>) =>
  Object.entries(noms).map(([code, libelle]) => ({ code, libelle }));

function possibles(source: SourceDossier) {
  return NOMS_MODELES_DOSSIER.map((nom) => {
    const { titre, objet, destinataires, langues, champs } = modeleDe(nom);
    return {
      modele: nom,
      titre,
      objet,
      rendezVous: Object.hasOwn(champs, 'visite.date'),
      accueil: Object.hasOwn(champs, 'rendezVous.lieu'),
      surProposition: Object.hasOwn(champs, 'logement.nature'),
      destinataires: destinataires.map((destinataire) => {
        const refus = empecheDocument(nom, source, {
          ...{ destinataire, langue: 'fr', rendezVous: null, proposition: null, lieu: null, telephone: null },
        });
        const pourquoi = { regle: refus?.regle ?? null, motif: refus?.motif ?? null };
        return { code: destinataire, libelle: DESTINATAIRES[destinataire], possible: !refus, ...pourquoi };
      }),
      langues: codes(LANGUES_DOCUMENT).filter(({ code }) => langues.some((l) => l === code)),
      formats: codes(FORMATS_DOCUMENT),
    };
  });
}

/** The documents of a dossier: which can be produced, their bytes, those that were handed over. */
@Controller('api/dossiers/:id/documents')
export class DocumentsController {
  constructor(
    @Inject(Sources) private readonly sources: Sources,
    @Inject(Production) private readonly production: Production,
  ) {}

  @Get()
  @Pour(...ROLES_DOSSIERS)
  @Doc({
    resume: 'Lire quels documents un dossier peut produire, et ceux qui ont été remis',
    rubrique: RUBRIQUE,
    chemin: { id: CHEMIN.id },
    reponse: DOCUMENTS_DOSSIER,
  })
  async lister(@Param('id') id: string, @Lecture() { acteur }: DemandeLecture) {
    const source = await this.sources.de(id, acteur);
    const efface = source.etat.purge ? empecheDocument('convocation', source) : null;
    if (efface) throw problemeDe(efface);
    return {
      documents: possibles(source),
      propositions: propositionsOuvertes(source.etat).map((p) => ({ id: p.id, libelle: direProposition(p) })),
      moyens: codes(MOYENS_REMISE),
      accueil: source.accueil,
      remis: remisDe(source),
    };
  }

  @Get('remis/:numero')
  @Pour(...ROLES_DOSSIERS)
  @Doc({
    resume: 'Relire un document remis, octet pour octet',
    rubrique: RUBRIQUE,
    chemin: { id: CHEMIN.id, numero: 'Numéro du document remis' },
    reponse: FICHIER,
    type: TYPES_DOCUMENT.pdf,
    aussi: { [TYPES_DOCUMENT.docx]: FICHIER },
  })
  async remis(
    @Param('id') id: string,
    @Param('numero') numero: string,
    @Lecture() { acteur, reponse }: DemandeLecture,
  ) {
    const source = await this.sources.de(id, acteur);
    const efface = source.etat.purge ? empecheDocument('convocation', source) : null;
    if (efface) throw problemeDe(efface);
    const trouve = /^[1-9]\d{0,8}$/.test(numero) ? octetsRemis(source, Number(numero)) : null;
    if (!trouve) throw introuvable();
    const { octets, vue } = trouve;
    const format = vue.format === 'pdf' ? 'pdf' : 'docx';
    const nom = nomFichier(`${vue.modele}-${numero}`, source.etat.reference, format);
    envoyer(reponse, { octets, type: TYPES_DOCUMENT[format], nom });
  }

  @Get(':fichier')
  @Pour(...ROLES_DOSSIERS)
  @Doc({
    resume: 'Produire un document d’un dossier',
    description:
      'Les en-têtes `X-Modele-Version` et `X-Empreinte` disent quel modèle l’a fait, et ses octets.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    requete: DEMANDE_DOCUMENT,
    reponse: FICHIER,
    type: TYPES_DOCUMENT.pdf,
    aussi: { [TYPES_DOCUMENT.docx]: FICHIER },
  })
  async produire(
    @Param('id') id: string,
    @Param('fichier') fichier: string,
    @Liste() { acteur, http, reponse }: DemandeListe,
  ) {
    const { modele, format } = fichierDe(fichier);
    const choix = choixDe(modele, http.query);
    const source = await this.sources.de(id, acteur);
    const fait = await this.production.produire(source, modele, format, choix);
    reponse.setHeader('x-modele-version', String(fait.modele.version));
    reponse.setHeader('x-empreinte', fait.empreinte);
    const nom = nomFichier(modele, source.etat.reference, format);
    envoyer(reponse, { octets: fait.octets, type: TYPES_DOCUMENT[format], nom });
  }

  @Post(':fichier/remise')
  @HttpCode(201)
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Produire un document et consigner sa remise',
    description:
      'Ce qui est remis est ce que le service produit : ses octets sont scellés avec le ménage (R8.13).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    ecriture: true,
    statut: 201,
    corps: CORPS_REMISE,
    reponse: DOCUMENT_REMIS,
  })
  async remettre(@Param('id') id: string, @Param('fichier') fichier: string, @Envoi() envoi: DemandeActe) {
    const source = await this.sources.de(id, envoi.acteur);
    return this.production.remettre(source, fichierDe(fichier), envoi);
  }
}
