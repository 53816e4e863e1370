import type { EtatDossier } from '../../etat.js';
import { unique, type Devoir } from '../definition.js';

/** The household has said since that survey that it does not want it (R3.132). */
const protectionRefusee = ({ accompagnement, enquete }: EtatDossier): boolean =>
  accompagnement.parcours.some(
    ({ prive }) => (prive?.refusProtection?.fait.version ?? 0) > (enquete.adresseProtegee?.version ?? 0),
  );

/** What the access to the household asks for, whatever the step: the former référent's note is read (R3.63), an address to keep secret is protected (R3.82), a broken separation is mended (R8.27). */
export const DEVOIRS_ACCES: readonly Devoir[] = [
  {
    code: 'lire-passation',
    dus: unique(({ passation, referent }) =>
      passation && passation.lue === null && passation.a === referent ? passation.fait : null,
    ),
    ouvertePar: ['ReferentTransmis'],
    accompliPar: ['PassationLue'],
    actes: ['LirePassation'],
  },
  {
    code: 'proteger-dossier',
    dus: unique((etat) => (etat.protection || protectionRefusee(etat) ? null : etat.enquete.adresseProtegee)),
    ouvertePar: ['EnqueteRealisee'],
    siBesoin: ['EnqueteRealisee'],
    accompliPar: ['AccesRestreint'],
    scelle: true,
    actes: ['ProtegerDossier'],
  },
  {
    code: 'revoir-separation',
    dus: unique(({ protection }) => protection?.compromis?.fait ?? null),
    ouvertePar: ['SeparationCompromise'],
    accompliPar: ['SeparationExaminee'],
    actes: ['ExaminerSeparation'],
  },
];
