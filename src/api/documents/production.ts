import { Inject, Injectable } from '@nestjs/common';
import type { DocumentFait } from '../../documents/documents.js';
import type { FormatDocument } from '../../domaine/documents/modele.js';
import type { NomModeleDossier } from '../../domaine/documents/modeles.js';
import { empecheDocument, REDACTIONS } from '../../domaine/documents/redactions/index.js';
import type { ChoixDocument, SourceDossier } from '../../domaine/documents/redactions/source.js';
import { RemettreDocument } from '../../domaine/dossier/etapes/documents/remettre-document.js';
import type { DemandeActe } from '../guichet/demandes.js';
import { SERVICES, type Services } from '../ports.js';
import { problemeDe } from '../problemes/probleme.js';
import type { Fichier } from './choix.js';
import { direLesFautes } from './erreurs.js';
import { lireRemise } from './remise.js';
import { vueRemis } from './remis.js';

/** Produces a document of a dossier, and records that it was handed over. */
@Injectable()
export class Production {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** @throws Probleme with the rule that refuses */
  async produire(
    source: SourceDossier,
    modele: NomModeleDossier,
    format: FormatDocument,
    choix: ChoixDocument,
  ): Promise<DocumentFait> {
    const refus = empecheDocument(modele, source, choix);
    if (refus) throw problemeDe(refus);
    const { langue } = choix;
    const { reference } = source.etat;
    const donnees = REDACTIONS[modele].donnees(source, choix);
    return direLesFautes(
      this.services.documents.produire({ modele, langue, format, donnees, reference, le: source.le }),
    );
  }

  /** Once per key: a lost answer is not a second handing over. @throws Probleme with the rule that refuses */
  async remettre(source: SourceDossier, { modele, format }: Fichier, envoi: DemandeActe) {
    const { id } = source.etat;
    const { acteur, correlation, ecriture } = envoi;
    const { moyen, courriel, ...choix } = lireRemise(envoi.corps);
    const demande = { modele, format, moyen, courriel: courriel ?? null, ...choix };
    const issue = await this.services.porte.uneFois(
      { acteur, cle: ecriture.cle, acte: RemettreDocument.type, corps: { dossier: id, ...demande } },
      async (remise) => {
        const fait = await this.produire(source, modele, format, choix);
        const { genre, version, empreinte } = fait.modele;
        const { destinataire, langue } = choix;
        const resultat = await this.services.porte.executer({
          agregat: 'dossier',
          id,
          acte: RemettreDocument.type,
          corps: {
            ...{ modele, destinataire, langue, format, moyen, empreinte: fait.empreinte },
            ...{ versionModele: version, genreModele: genre, empreinteModele: empreinte },
            ...(courriel === undefined ? {} : { courriel }),
            octets: fait.octets.toString('base64'),
          },
          acteur,
          cle: remise,
          parCleSeule: true,
          correlation,
          ...(ecriture.versionAttendue === undefined ? {} : { versionAttendue: ecriture.versionAttendue }),
        });
        if (!resultat.ok) throw problemeDe(resultat.refus);
        return { version: resultat.reponse.version };
      },
    );
    if (!issue.ok) throw problemeDe(issue.refus);
    return this.relire(id, issue.reponse.version);
  }

  private async relire(id: string, version: number) {
    const histoire = await this.services.histoire.lireFlux('dossier', id);
    const evenement = histoire.find((e) => e.version === version);
    if (!evenement) throw new Error('a document just handed over is in the stream');
    return vueRemis(evenement);
  }
}
