import { choix, date, facultatif, texte } from '../../noyau/champs.js';
import { estRefus, refuser, type Refus } from '../../noyau/refus.js';
import { acteOperation, dits, duRessort, nouvelId } from '../acte-operation.js';
import type { EtatOperation } from '../etat.js';
import { champImmeublePour, champSecteurPour, immeubleVise, jalonDate } from './champs.js';
import { NATURES_JALON, type NatureJalon } from './etat.js';
import { immeublesTenus, intitule, jalonsTenus, secteurs } from './lectures.js';

const champs = {
  nature: choix('Nature', NATURES_JALON),
  libelle: facultatif(
    texte('Intitulé', {
      max: 120,
      aide: 'Nommez une phase ; sinon l’intitulé vient de la nature et du lieu',
    }),
  ),
  immeuble: facultatif(
    texte('Immeuble', {
      max: 40,
      aide: 'Son code ; sans immeuble ni secteur, la date vaut pour toute l’opération',
    }),
  ),
  secteur: facultatif(texte('Secteur', { max: 80 })),
  le: date('Date'),
  fin: facultatif(date('Fin', { aide: 'D’une phase' })),
};

interface Demande {
  readonly nature: NatureJalon;
  readonly libelle?: string | undefined;
  readonly immeuble?: string | undefined;
  readonly secteur?: string | undefined;
  readonly le: string;
  readonly fin?: string | undefined;
}

const portee = ({ immeuble, secteur }: Pick<Demande, 'immeuble' | 'secteur'>) => ({
  immeuble: immeuble ?? null,
  secteur: secteur ?? null,
});

function porteeAdmise(etat: EtatOperation, { immeuble, secteur }: Demande): Refus | null {
  if (immeuble && secteur)
    return refuser(
      'R1.7',
      'Une date vaut pour un immeuble ou pour un secteur, pas les deux.',
      'invalide',
      'secteur',
    );
  if (immeuble) {
    const vise = immeubleVise(etat, immeuble);
    return estRefus(vise) ? vise : null;
  }
  return secteur && !secteurs(etat).includes(secteur)
    ? refuser('R1.7', `Aucun immeuble n’est du secteur « ${secteur} ».`, 'invalide', 'secteur')
    : null;
}

function periodeAdmise({ nature, libelle, le, fin }: Demande): Refus | null {
  if (nature === 'phase' && !libelle?.trim())
    return refuser('R1.7', 'Nommez la phase.', 'invalide', 'libelle');
  if (fin && nature !== 'phase') return refuser('R1.7', 'Seule une phase a une fin.', 'invalide', 'fin');
  return fin && fin < le
    ? refuser('R1.7', 'La fin d’une phase ne précède pas son début.', 'invalide', 'fin')
    : null;
}

function dejaPrevu(etat: EtatOperation, { nature, ...lieu }: Demande): Refus | null {
  const { immeuble, secteur } = portee(lieu);
  const deja = jalonsTenus(etat).find(
    (j) => nature !== 'phase' && j.nature === nature && j.immeuble === immeuble && j.secteur === secteur,
  );
  return deja
    ? refuser(
        'R1.7',
        `« ${deja.libelle} » est déjà au calendrier : déplacez cette date.`,
        'conflit',
        'nature',
      )
    : null;
}

/** Puts a date in the calendar: start of the works, demolition of a building or of a sector, phase (R1.7). Its households learn it. */
export const PlanifierJalon = acteOperation({
  type: 'PlanifierJalon',
  libelle: 'Inscrire une date au calendrier',
  etape: 'concertation',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({
    nature: champs.nature,
    libelle: champs.libelle,
    ...(immeublesTenus(etat).length > 0 ? { immeuble: facultatif(champImmeublePour(etat)) } : {}),
    ...(secteurs(etat).length > 0 ? { secteur: facultatif(champSecteurPour(etat)) } : {}),
    le: champs.le,
    fin: champs.fin,
  }),
  admissible: duRessort,
  decider(etat, demande, contexte) {
    const { nature, le, libelle } = demande;
    const refus =
      periodeAdmise(demande) ??
      porteeAdmise(etat, demande) ??
      dejaPrevu(etat, demande) ??
      jalonDate(etat, nature, le, contexte);
    if (refus) return refus;
    const nom = intitule(etat, { nature, ...portee(demande), libelle: libelle?.trim() || undefined });
    const reste = dits({ immeuble: demande.immeuble, secteur: demande.secteur, fin: demande.fin });
    const donnees = { jalon: nouvelId('j', contexte), nature, libelle: nom, le, ...reste };
    return { evenements: [{ type: 'JalonPlanifie', donnees }] };
  },
});
