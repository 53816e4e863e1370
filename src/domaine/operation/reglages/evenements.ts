import type { Associe } from '../concertation/etat.js';
import type {
  NomObjectif,
  ObjectifHorsQpv,
  ObjectifNeuf,
  ObjectifResteACharge,
  ReglageDemenagement,
  ReglageRegime,
} from './etat.js';

export type FaitsReglages = {
  ObjectifHorsQpvRegle: { donnees: ObjectifHorsQpv };
  ObjectifNeufRegle: { donnees: ObjectifNeuf };
  ObjectifResteAChargeRegle: { donnees: ObjectifResteACharge };
  ObjectifRetire: { donnees: { objectif: NomObjectif; motif: string } };
  RegimeRegle: { donnees: ReglageRegime };
  DemenagementRegle: { donnees: ReglageDemenagement };
  PartenaireAjoute: { donnees: Associe & { partenaire: string; role?: string } };
  PartenaireRetire: { donnees: { partenaire: string; motif: string } };
};
