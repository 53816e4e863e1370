import { EtatVide } from '../../commun/EtatVide.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';

interface Proprietes {
  /** Something is searched or filtered. */
  readonly filtree: boolean;
  readonly mien: boolean;
}

/** No dossier: because of what is asked, or because there is none yet. */
export function Vide({ filtree, mien }: Proprietes) {
  if (filtree)
    return (
      <EtatVide
        titre="Aucun dossier ne correspond"
        action={<LienBouton page="/dossiers?referent=tous">Voir tous les dossiers</LienBouton>}
      >
        Essayez une autre écriture du nom (les accents et une faute de frappe ne gênent pas), la référence, ou
        moins de filtres.
      </EtatVide>
    );
  return (
    <EtatVide
      titre={mien ? 'Aucun ménage ne vous est confié' : 'Aucun dossier'}
      {...(mien
        ? { action: <LienBouton page="/dossiers?referent=tous">Voir tous les dossiers</LienBouton> }
        : {})}
    >
      {mien
        ? 'Un ménage vous est confié quand vous agissez le premier sur son dossier, ou quand un collègue vous passe le relais.'
        : 'Les dossiers arrivent par l’import d’une opération, ou un par un.'}
    </EtatVide>
  );
}
