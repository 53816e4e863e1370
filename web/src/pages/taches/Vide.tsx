import { EtatVide } from '../../commun/EtatVide.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';

/** No task: what would bring one, and where to go instead. */
export function Vide({ filtree }: { readonly filtree: boolean }) {
  if (filtree)
    return (
      <EtatVide
        titre="Aucune tâche ne répond à ces filtres"
        action={<LienBouton page="/taches">Voir toutes les tâches</LienBouton>}
      >
        Choisissez une autre étape, un autre genre de tâche, ou qui s’en charge, ou toutes.
      </EtatVide>
    );
  return (
    <EtatVide
      titre="Rien ne vous attend"
      action={<LienBouton page="/dossiers">Voir les dossiers</LienBouton>}
    >
      Une tâche arrive ici dès que la procédure a besoin de vous : informer un ménage, réaliser son enquête,
      recueillir sa réponse… Elle porte une échéance ; passée cette date, elle remonte en tête de liste et le
      pilote est prévenu.
    </EtatVide>
  );
}
