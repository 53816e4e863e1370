import type { Adresse, Vue } from '../../formulaires/agregats.ts';
import { texteDe } from '../../formulaires/modele/corps.ts';
import { nomMenage } from '../../formulaires/vue-dossier.ts';

/** What the act is about, in one line: `Dossier MM-12, Marie Louis, étape Accompagnement`. */
export function objetDe({ agregat, id }: Adresse, vue: Vue): string {
  const { corps } = vue;
  const reference = texteDe(corps['reference']);
  switch (agregat) {
    case 'dossier': {
      const etape = texteDe(corps['libelleEtape']);
      return [`Dossier ${reference}`, nomMenage(vue), etape && `étape «\u00a0${etape}\u00a0»`]
        .filter(Boolean)
        .join(', ');
    }
    case 'logement': {
      const quoi = [texteDe(corps['typologie']), texteDe(corps['commune'])].filter(Boolean).join(' à ');
      return [`Logement ${reference}`, quoi].filter(Boolean).join(', ');
    }
    case 'commission':
      return 'Commission';
    case 'operation':
      return `Opération ${texteDe(corps['nom']) || id}`;
    case 'charte':
      return `Charte, version ${id}`;
    case 'organisation':
      return texteDe(corps['nom']) || 'Organisation';
    case 'referent':
      return `Référent ${texteDe(corps['nom'])}`;
  }
}

const HISTORIQUES: Readonly<Record<Adresse['agregat'], string>> = {
  dossier: 'du dossier',
  logement: 'du logement',
  commission: 'de la commission',
  operation: 'de l’opération',
  organisation: 'de l’organisation',
  charte: 'de la charte',
  referent: 'du référent',
};
/** What every act does, whatever it is. */
export const effetCommun = ({ agregat }: Adresse): string =>
  `En enregistrant, vous ajoutez ce fait à l’historique ${HISTORIQUES[agregat]}, sous votre nom.`;
