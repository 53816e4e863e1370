import { Button, Group, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { FormProvider, useForm, type FieldValues } from 'react-hook-form';
import type { ReponseActe } from '../api/ecriture.ts';
import { Champs } from './champs/ChampDessine.tsx';
import { QuandFait } from './champs/QuandFait.tsx';
import { ContexteFormulaire } from './contexte.ts';
import type { Adresse } from './agregats.ts';
import { BrouillonRepris } from './envoi/BrouillonRepris.tsx';
import { EtatEnvoi } from './envoi/EtatEnvoi.tsx';
import { NouveauxFaits } from './envoi/NouveauxFaits.tsx';
import { ResumeErreurs } from './envoi/ResumeErreurs.tsx';
import { useBrouillon } from './envoi/useBrouillon.ts';
import { useEnvoi } from './envoi/useEnvoi.ts';
import type { Champ, Erreurs, SaisieObjet } from './modele/champ.ts';
import { depuisCorps, saisiesVides, versCorps } from './modele/corps.ts';
import { sansErreurs } from './modele/placement.ts';
import { lireSchema, SURVENU_LE } from './modele/schema.ts';
import { verifier } from './modele/verifier.ts';

export interface ProprietesFormulaire {
  /** Whose draft it is. */
  readonly personne: string;
  /** Fields that are asked from other roles are left out. */
  readonly role: string;
  /** What is acted on; null when the act opens it. */
  readonly adresse: Adresse | null;
  /** Name of the act, and where its body is sent. */
  readonly acte: string;
  readonly route: string;
  readonly schema: unknown;
  /** Version on the screen; null when the act opens the stream. */
  readonly version: number | null;
  /** Known values to start from. */
  readonly depart?: unknown;
  readonly libelleEnvoi: string;
  /** Draws the fields by hand; by default one under the other. */
  readonly dessiner?: (champs: readonly Champ[]) => ReactNode;
  /** Said above the button. */
  readonly effet?: ReactNode;
  readonly surFait: (reponse: ReponseActe) => void;
  readonly surAbandon: () => void;
}

/** The form of an act, drawn from its schema: checks, sends, keeps what is typed. */
export function Formulaire(props: ProprietesFormulaire) {
  const { personne, role, adresse, acte, route, schema, version, depart, libelleEnvoi, effet, surFait } =
    props;
  const champs = useMemo(() => lireSchema(schema, role), [schema, role]);
  const brouillon = useBrouillon(
    { personne, agregat: adresse?.agregat ?? route, id: adresse?.id ?? 'nouveau', acte },
    champs,
    version,
  );
  const [initiale] = useState<SaisieObjet>(
    () => brouillon.repris ?? { ...saisiesVides(champs), ...depuisCorps(champs, depart) },
  );
  const formulaire = useForm<FieldValues>({ defaultValues: initiale });
  const [vue, setVue] = useState(brouillon.version ?? version);
  const [erreurs, setErreurs] = useState<Erreurs>({});
  const [echecs, setEchecs] = useState(0);
  const [repris, setRepris] = useState(brouillon.repris !== null);
  const signaler = useCallback((nouvelles: Erreurs) => {
    setErreurs(nouvelles);
    setEchecs((n) => n + 1);
  }, []);
  const { etat, envoyer, renvoyer, abandonner } = useEnvoi({
    adresse,
    envoiGarde: brouillon.envoi,
    garderEnvoi: (envoi) => brouillon.garder({ envoi }),
    surErreurs: signaler,
    surFait(reponse) {
      brouillon.oublier();
      surFait(reponse);
    },
  });
  const enAttente = useRef(false);
  useEffect(() => {
    enAttente.current = etat.genre === 'attente';
  });
  useEffect(
    () =>
      formulaire.subscribe({
        formState: { values: true },
        callback({ values }) {
          brouillon.garder({ saisie: values, version: vue });
          if (enAttente.current) abandonner();
        },
      }),
    [formulaire, brouillon, vue, abandonner],
  );
  const soumettre = (): void => {
    const saisie = formulaire.getValues();
    const fautes = verifier(champs, saisie);
    signaler(fautes);
    if (Object.keys(fautes).length > 0) return abandonner();
    void envoyer({ acte, route, champs, corps: versCorps(champs, saisie), version: vue });
  };
  const recommencer = (): void => {
    brouillon.oublier();
    setRepris(false);
    setErreurs({});
    setVue(version);
    formulaire.reset({ ...saisiesVides(champs), ...depuisCorps(champs, depart) });
  };
  const contexte = useMemo(
    () => ({ erreurs, corriger: (chemin: string) => setErreurs((e) => sansErreurs(e, chemin)) }),
    [erreurs],
  );
  const visibles = champs.filter((c) => c.nom !== SURVENU_LE);
  const quand = champs.find((c) => c.nom === SURVENU_LE);
  return (
    <FormProvider {...formulaire}>
      <ContexteFormulaire value={contexte}>
        <form
          noValidate
          onSubmit={(e) => {
            e.preventDefault();
            soumettre();
          }}
        >
          <Stack gap="lg">
            <ResumeErreurs champs={champs} erreurs={erreurs} etat={etat} echecs={echecs} />
            {repris && <BrouillonRepris recommencer={recommencer} />}
            {adresse && vue !== null && etat.genre !== 'perime' && etat.genre !== 'envoi' && (
              <NouveauxFaits adresse={adresse} vue={vue} actuelle={version} surLu={setVue} />
            )}
            {visibles.length === 0 && <Text>Rien à remplir : il suffit de confirmer.</Text>}
            {props.dessiner ? props.dessiner(visibles) : <Champs champs={visibles} />}
            {quand?.genre === 'instant' && <QuandFait champ={quand} />}
            {effet && <Text component="div">{effet}</Text>}
            <EtatEnvoi etat={etat} renvoyer={renvoyer} surVersion={setVue} />
            <Group>
              <Button type="submit" loading={etat.genre === 'envoi'} className="bouton-long">
                {libelleEnvoi}
              </Button>
              <Button variant="default" onClick={props.surAbandon}>
                Revenir sans enregistrer
              </Button>
            </Group>
          </Stack>
        </form>
      </ContexteFormulaire>
    </FormProvider>
  );
}
