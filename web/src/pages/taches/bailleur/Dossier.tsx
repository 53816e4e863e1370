import { Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Echeance } from '../../../commun/Echeance.tsx';
import { estOuverte } from '../../../commun/prise.ts';
import { PriseTache } from '../../../commun/Prise.tsx';
import { EtatVide } from '../../../commun/EtatVide.tsx';
import { TitrePage } from '../../../commun/TitrePage.tsx';
import { vueDe } from '../../../formulaires/agregats.ts';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import { consigneDe } from './consignes.ts';
import { FormulaireReponse } from './FormulaireReponse.tsx';
import { Historique } from './Historique.tsx';
import { Logement } from './Logement.tsx';
import type { Dossier as DossierLu } from './lectures.ts';
import { Recu, type Reponse } from './Recu.tsx';
import { attenduDe, type Attendu } from './reponses.ts';

interface Proprietes {
  readonly dossier: DossierLu;
  /** False while what is shown, kept from an earlier visit, is being read again. */
  readonly lu: boolean;
}

/** What a bailleur knows of a dossier, and its answer. */
export function Dossier({ dossier, lu }: Proprietes) {
  const { id, version, reference, commune, nomOperation, nomReferent, taches, propositions } = dossier;
  const requetes = useQueryClient();
  const [reponse, setReponse] = useState<Reponse | null>(null);
  const attendu = useMemo(() => attenduDe(dossier, vueDe(dossier)), [dossier]);
  const tenu = useTenu(attendu, reponse === null, lu);
  const tache = taches.find(estOuverte);
  const proposition = propositions.at(-1);
  return (
    <>
      <div>
        <TitrePage
          titre={tache && reponse === null ? tache.libelle : `Dossier ${reference}`}
          onglet={`Dossier ${reference}`}
          chapeau={`Dossier ${reference}, à ${commune}. ${nomOperation}.`}
        />
        {tache && reponse === null && (
          <Stack gap={4}>
            <Text>
              À faire avant le <Echeance echeance={tache.echeance} enRetard={tache.enRetard} taille="md" />
            </Text>
            <Text>{consigneDe(tache.code)}</Text>
            <PriseTache tache={tache} dossier={id} objet={tache.libelle} aMoi />
          </Stack>
        )}
      </div>
      {reponse !== null ? (
        <Recu
          reponse={reponse}
          reference={reference}
          surSuite={attendu === null ? null : () => setReponse(null)}
        />
      ) : tenu ? (
        <FormulaireReponse
          adresse={{ agregat: 'dossier', id }}
          attendu={tenu}
          version={version}
          surReponse={({ libelle }) => {
            setReponse({ libelle, le: new Date() });
            void requetes.invalidateQueries();
          }}
        />
      ) : (
        <EtatVide
          titre="Ce dossier n’attend rien de vous"
          action={<LienBouton page="/taches">Revenir à mes tâches</LienBouton>}
        >
          Si une réponse devient nécessaire, la tâche apparaîtra ici et parmi les vôtres.
        </EtatVide>
      )}
      {proposition && <Logement proposition={proposition} />}
      <Historique dossier={id} />
      <Text>
        L’identité du ménage ne vous est pas communiquée par ce service. Pour organiser une visite ou la
        signature, joignez {nomReferent === null ? 'le pilote' : `le référent du ménage : ${nomReferent}`}.
      </Text>
    </>
  );
}

/**
 * A form that is shown stays while it is filled, even when somebody else has just answered: nothing typed is lost. What was kept
 * from an earlier visit, and is being read again, is not held yet.
 */
function useTenu(attendu: Attendu | null, ouvert: boolean, lu: boolean): Attendu | null {
  const [tenu, setTenu] = useState(attendu);
  const [fige, setFige] = useState(lu);
  if (!fige) {
    if (tenu !== attendu) setTenu(attendu);
    if (lu) setFige(true);
  } else if (!ouvert && tenu !== null) setTenu(null);
  else if (ouvert && tenu === null && attendu !== null) setTenu(attendu);
  return tenu;
}
