import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { ReponseActe } from '../../api/ecriture.ts';
import {
  lectureAgregat,
  pageAgregat,
  vueDe,
  type ActePossible,
  type Adresse,
  type Vue,
} from '../../formulaires/agregats.ts';
import { retourSur } from '../../formulaires/apres.ts';
import { Formulaire } from '../../formulaires/Formulaire.tsx';
import { specialDe } from '../../formulaires/registre.ts';
import { usePersonne } from '../../session/useSession.ts';
import { ChampsSpeciaux } from './ChampsSpeciaux.tsx';
import { effetCommun } from './contexte.ts';
import { notifierActe } from './notifierActe.tsx';

interface Proprietes {
  readonly adresse: Adresse;
  readonly acte: ActePossible;
  readonly vue: Vue;
  /** Known values, from the address of the page. */
  readonly depart: Readonly<Record<string, unknown>>;
  readonly surEnvoi: () => void;
}

/** The form of one act, and what follows once it is done: said, undoable where the domain allows, back where one came from. */
export function FormulaireActe({ adresse, acte, vue, depart, surEnvoi }: Proprietes) {
  const { id: personne, role } = usePersonne();
  const requetes = useQueryClient();
  const { history } = useRouter();
  const { lireChamps, effet, depart: connu } = specialDe(acte.acte);
  const revenir = (): void => {
    if (history.canGoBack()) history.back();
    else history.push(pageAgregat(adresse));
  };
  const apres = async (reponse: ReponseActe): Promise<void> => {
    surEnvoi();
    const lu = await requetes.fetchQuery({ ...lectureAgregat(adresse), staleTime: 0 }).catch(() => null);
    const retour = lu === null ? null : retourSur(acte.acte, adresse, vueDe(lu), reponse);
    revenir();
    notifierActe(`Enregistré : ${acte.libelle}`, retour, (page) => history.push(page));
    void requetes.invalidateQueries();
  };
  return (
    <Formulaire
      personne={personne}
      role={role}
      adresse={adresse}
      acte={acte.acte}
      route={acte.route}
      schema={acte.schema}
      version={vue.version}
      depart={{ ...connu?.(vue), ...depart }}
      libelleEnvoi={acte.libelle}
      {...(lireChamps
        ? { dessiner: (champs) => <ChampsSpeciaux lire={lireChamps} champs={champs} vue={vue} /> }
        : {})}
      effet={
        <>
          <Text>{effetCommun(adresse)}</Text>
          {effet && <Text>{effet}</Text>}
        </>
      }
      surFait={(reponse) => void apres(reponse)}
      surAbandon={revenir}
    />
  );
}
