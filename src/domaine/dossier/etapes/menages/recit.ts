import type { Recits } from '../../recit.js';
import type { FaitsMenages } from './evenements.js';

export const RECIT_MENAGES: Recits<FaitsMenages> = {
  DoublonEcarte: { dit: ({ reference }) => `Pas un doublon du dossier ${reference}`, genre: 'vie' },
  DoublonRepris: {
    dit: ({ reference }) => `De nouveau signalé comme doublon possible du dossier ${reference}`,
    genre: 'vie',
  },
  DossierAbsorbe: { dit: ({ reference }) => `Dossier ${reference} réuni à celui-ci (doublon)`, genre: 'vie' },
  AbsorptionAnnulee: { dit: ({ reference }) => `Réunion avec le dossier ${reference} annulée`, genre: 'vie' },
  DossierFusionne: {
    dit: ({ reference }) => `Doublon : le parcours continue au dossier ${reference}`,
    genre: 'vie',
  },
  FusionAnnulee: {
    dit: ({ reference }) => `Réunion au dossier ${reference} annulée : le parcours reprend où il était`,
    genre: 'vie',
  },
  MenageDecohabite: {
    dit: ({ reference }) => `Décohabitation : dossier ${reference} ouvert pour ceux qui partent`,
    genre: 'vie',
  },
  DecohabitationAnnulee: {
    dit: ({ reference }) => `Décohabitation annulée : le dossier ${reference} n’a plus d’objet`,
    genre: 'vie',
  },
  DossierIssuDecohabitation: {
    dit: ({ reference }) => `Ménage issu du dossier ${reference} (décohabitation)`,
    genre: 'vie',
  },
  DossierDecohabitationAnnulee: {
    dit: ({ reference }) => `Décohabitation annulée : retour au dossier ${reference}`,
    genre: 'vie',
  },
  FoyerElargi: {
    dit: ({ reference }) => `Une partie du foyer a son propre dossier : ${reference}`,
    genre: 'vie',
  },
  FoyerReduit: { dit: ({ reference }) => `Le dossier ${reference} n’a plus d’objet`, genre: 'vie' },
};
