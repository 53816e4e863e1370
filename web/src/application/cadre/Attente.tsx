import { Chargement } from '../../commun/Chargement.tsx';

export const Attente = () => <Chargement texte="Chargement de la page…" />;
