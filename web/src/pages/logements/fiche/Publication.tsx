import { Button, Group, Text } from '@mantine/core';
import { ErreurBloc } from '../../../commun/Erreur.tsx';
import { date, delai, joursAvant } from '../../../commun/formats.ts';
import { notifierFait } from '../../../commun/notifier.ts';
import { useActe } from '../../../formulaires/envoi/useActe.ts';
import { vueDe } from '../../../formulaires/agregats.ts';
import type { LogementLu } from '../photos/types.ts';

export const RENOUVELER = 'RenouvelerPublication';
/** A renewal is offered first when the end is that near. */
const BIENTOT_JOURS = 30;

/** Until when the offer is published, and its renewal (R4.16). */
export function Publication({ logement }: { readonly logement: LogementLu }) {
  const { id, statut, valableJusquau, publieLe, tenuJusquau, retenuParDecision } = logement;
  const adresse = { agregat: 'logement', id } as const;
  const { possible, faire, enCours, erreur } = useActe(adresse, vueDe(logement).possibles, RENOUVELER);
  const proche = valableJusquau !== null && joursAvant(valableJusquau) <= BIENTOT_JOURS;
  return (
    <div>
      <Group gap="sm">
        <Text>
          {publieLe !== null && `Publié le ${date(publieLe)}. `}
          {direFin(statut, valableJusquau)}
          {statut === 'reserve' &&
            tenuJusquau !== null &&
            ` Retenu ${retenuParDecision ? 'par une commission ' : ''}jusqu’au ${date(tenuJusquau)}.`}
        </Text>
        {possible && (
          <Button
            variant={proche ? 'filled' : 'default'}
            loading={enCours}
            onClick={() => faire({}, { onSuccess: () => notifierFait('Publication renouvelée.') })}
          >
            Renouveler la publication
          </Button>
        )}
      </Group>
      {erreur !== null && <ErreurBloc erreur={erreur} />}
    </div>
  );
}

function direFin(statut: LogementLu['statut'], fin: string | null): string {
  if (fin === null || statut === 'attribue' || statut === 'retire') return '';
  if (statut === 'expire') return `La publication a pris fin le ${date(fin)}.`;
  return `La publication vaut jusqu’au ${date(fin)} (${delai(fin)}).`;
}
