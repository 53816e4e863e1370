import type { Charte } from '../../../../charte/charte.js';
import { plusTard } from '../../../../noyau/instants.js';
import { finReponse, finReponseDe } from '../../../delai-reponse.js';
import { propositionsOuvertes, type EtatDossier } from '../../../etat.js';
import { offresSous } from '../../../horloge-legale/offres.js';
import { regimesPrincipaux } from '../../../validite.js';
import type { EffetMigration, HorlogeDroit, OffresMigrees, ReponseMigree } from './types.js';

/**
 * The delays to answer that the version counts otherwise. What has run out stays so (R10.8): `inchangee`; what the charter does not
 * change is not counted again.
 */
export function reponsesMigrees(
  etat: EtatDossier,
  { avant, apres, raccourcir }: HorlogeDroit,
): ReponseMigree[] {
  return propositionsOuvertes(etat).flatMap(({ id, rang, etat: avancement, notification }) => {
    if (!notification || avancement === 'acceptee') return [];
    const de = notification.reponseAvant;
    const calculee = finReponse(etat, notification.fait.le, apres);
    if (calculee === finReponseDe(etat, notification, avant)) return [];
    const passee = de <= apres.maintenant;
    const effet = passee ? 'inchangee' : effetDe(calculee < de, raccourcir);
    const bouge = effet === 'avancee' || effet === 'reculee';
    const vers = bouge ? plusTard(calculee, apres.maintenant) : de;
    return [{ proposition: id, rang, effet, de, calculee, vers }];
  });
}

const effetDe = (plusTot: boolean, raccourcir: boolean): EffetMigration => {
  if (!plusTot) return 'reculee';
  return raccourcir ? 'avancee' : 'gardee';
};

const compteParRegime = (etat: EtatDossier, charte: Charte) =>
  new Map(
    regimesPrincipaux(etat, charte).map((r) => [
      r.code,
      { libelle: r.libelle, ...offresSous(etat, r, charte) },
    ]),
  );

/** The regimes whose count of offers would not be the same: owed, counted, exhausted (R0.40). */
export function offresMigrees(etat: EtatDossier, ancienne: Charte, nouvelle: Charte): OffresMigrees[] {
  const [avant, apres] = [compteParRegime(etat, ancienne), compteParRegime(etat, nouvelle)];
  return [...new Set([...avant.keys(), ...apres.keys()])].flatMap((regime) => {
    const [a, b] = [avant.get(regime), apres.get(regime)];
    const meme = a?.dues === b?.dues && a?.comptees === b?.comptees && a?.epuisees === b?.epuisees;
    return meme
      ? []
      : [
          {
            regime,
            libelle: b?.libelle ?? a?.libelle ?? regime,
            dues: { de: a?.dues ?? null, vers: b?.dues ?? null },
            comptees: { de: a?.comptees ?? null, vers: b?.comptees ?? null },
            epuisees: { de: a?.epuisees ?? null, vers: b?.epuisees ?? null },
          },
        ];
  });
}
