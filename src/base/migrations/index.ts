import { Journal1760000000001 } from './1760000000001-journal.js';
import { Vues1760000000002 } from './1760000000002-vues.js';
import { Envois1760000000003 } from './1760000000003-envois.js';
import { Identite1760000000004 } from './1760000000004-identite.js';
import { Recherche1760000000005 } from './1760000000005-recherche.js';
import { Attendue1760000000006 } from './1760000000006-attendue.js';
import { Roles1760000000007 } from './1760000000007-roles.js';
import { Escalade1760000000008 } from './1760000000008-escalade.js';
import { MigrationsCharte1760000000009 } from './1760000000009-migrations-charte.js';
import { Avancement1760000000010 } from './1760000000010-avancement.js';
import { Guichet1760000000011 } from './1760000000011-guichet.js';
import { Demande1760000000012 } from './1760000000012-demande.js';
import { Commissions1760000000013 } from './1760000000013-commissions.js';
import { ModelesDocuments1760000000014 } from './1760000000014-modeles-documents.js';
import { ObjetTache1760000000015 } from './1760000000015-objet-tache.js';
import { Mesure1760000000016 } from './1760000000016-mesure.js';
import { Enquete1760000000017 } from './1760000000017-enquete.js';
import { Acces1760000000019 } from './1760000000019-acces.js';
import { Signature1760000000021 } from './1760000000021-signature.js';
import { LienDossier1760000000022 } from './1760000000022-lien-dossier.js';
import { Contingent1760000000023 } from './1760000000023-contingent.js';
import { Passations1760000000027 } from './1760000000027-passations.js';
import { Position1760000000029 } from './1760000000029-position.js';
import { EnquetesOperation1760000000031 } from './1760000000031-enquetes-operation.js';
import { ComptesConnus1760000000038 } from './1760000000038-comptes-connus.js';
import { Separations1760000000039 } from './1760000000039-separations.js';
import { Pilotage1760000000040 } from './1760000000040-pilotage.js';
import { Informations1760000000041 } from './1760000000041-informations.js';
import { MenagesInformes1760000000043 } from './1760000000043-menages-informes.js';
import { Niveaux1760000000046 } from './1760000000046-niveaux.js';
import { EffetCharte1760000000052 } from './1760000000052-effet-charte.js';
import { RechercheEnAttente1760000000053 } from './1760000000053-recherche-en-attente.js';
import { Decence1760000000054 } from './1760000000054-decence.js';
import { Prises1760000000060 } from './1760000000060-prises.js';
import { MemesNoms1760000000061 } from './1760000000061-memes-noms.js';

/** In order. A released migration is never edited: write the next one. */
export const MIGRATIONS = [
  Journal1760000000001,
  Vues1760000000002,
  Envois1760000000003,
  Identite1760000000004,
  Recherche1760000000005,
  Attendue1760000000006,
  Roles1760000000007,
  Escalade1760000000008,
  MigrationsCharte1760000000009,
  Avancement1760000000010,
  Guichet1760000000011,
  Demande1760000000012,
  Commissions1760000000013,
  ModelesDocuments1760000000014,
  ObjetTache1760000000015,
  Mesure1760000000016,
  Enquete1760000000017,
  Acces1760000000019,
  Signature1760000000021,
  LienDossier1760000000022,
  Contingent1760000000023,
  Passations1760000000027,
  Position1760000000029,
  EnquetesOperation1760000000031,
  ComptesConnus1760000000038,
  Separations1760000000039,
  Pilotage1760000000040,
  Informations1760000000041,
  MenagesInformes1760000000043,
  Niveaux1760000000046,
  EffetCharte1760000000052,
  RechercheEnAttente1760000000053,
  Decence1760000000054,
  Prises1760000000060,
  MemesNoms1760000000061,
];
