import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ConsulterProtection } from '../../domaine/dossier/etapes/acces/consulter-protection.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { Pour } from '../../identite/acces.js';
import { Actes } from '../actes/actes.js';
import { Envoi, type DemandeActe } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { instant, nul, objet, texte } from '../openapi/schemas.js';
import { uuid } from '../requete/identifiants.js';
import { AccesDossiers } from './acces-dossiers.js';

/** Why a household is protected says what happened to it: read on a stated ground, each reading written down (R8.24). */
@Controller('api/dossiers')
export class ProtectionController {
  constructor(
    @Inject(Actes) private readonly actes: Actes,
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
  ) {}

  @Post(':id/protection/lecture')
  @HttpCode(200)
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Lire le motif de la protection d’un dossier, sur motif déclaré',
    description: 'La lecture est un fait du dossier : qui, quand, sur quel motif (R8.24).',
    rubrique: 'Dossiers',
    chemin: { id: 'Identifiant du dossier' },
    ecriture: true,
    corps: {
      ...schemaChamps(ConsulterProtection.champs),
      examples: [{ motif: 'Préparer la visite avec l’association' }],
    },
    reponse: objet({ depuis: instant, motif: nul(texte) }),
  })
  async lire(@Param('id') id: string, @Envoi() envoi: DemandeActe) {
    const dossier = uuid(id);
    await this.actes.faire({ ...envoi, agregat: 'dossier', id: dossier, acte: ConsulterProtection });
    const { protection } = (await this.acces.voir(dossier, envoi.acteur)).etat;
    return { depuis: protection?.fait.le, motif: protection?.motif ?? null };
  }
}
