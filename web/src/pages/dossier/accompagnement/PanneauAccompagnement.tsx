import { Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { date } from '../../../commun/formats.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import { Lien } from '../../../commun/Lien.tsx';
import type { Dossier } from '../dossier.ts';
import { Partie } from '../Partie.tsx';
import { UnBail, UnConsentement, UnContrat, UnePiece, UneRegularisation } from './Contrats.tsx';
import { UneEvaluation, UneOrientation, UneSecurisation, UnParcours } from './Grilles.tsx';
import { lectureAccompagnement, type Accompagnement } from './lecture.ts';
import { UneMesure } from './Mesures.tsx';
import { Rubrique, type ActesDuDossier } from './Rubrique.tsx';

interface Proprietes {
  readonly dossier: Dossier;
  readonly actes: ActesDuDossier;
}

/** What goes on with the household beside the steps: agreements, measures, contract, regularisations, grids. */
export function PanneauAccompagnement({ dossier, actes }: Proprietes) {
  const lecture = useQuery({
    ...lectureAccompagnement(dossier.id, dossier.version),
    placeholderData: keepPreviousData,
  });
  return (
    <Partie titre="Accompagnement" ancre="accompagnement">
      <Lien vers={`/mesures/catalogue/${encodeURIComponent(dossier.charte)}`}>Catalogue des mesures</Lien>
      <Lecture lecture={lecture}>{(lu) => <Rubriques lu={lu} actes={actes} />}</Lecture>
    </Partie>
  );
}

const recents = <T,>(elements: readonly T[]): readonly T[] => [...elements].reverse();

const RESERVE = 'Réservé au référent du ménage et au pilote.';

function Rubriques({ lu, actes }: { readonly lu: Accompagnement; readonly actes: ActesDuDossier }) {
  const vide = (rien: string) => (lu.reserve ? RESERVE : rien);
  return (
    <>
      <Rubrique
        titre="Consentements"
        vide="Aucun consentement : rien ne peut encore se faire au nom du ménage."
        elements={lu.consentements.map((c) => (
          <UnConsentement key={c.id} consentement={c} />
        ))}
        actes={actes}
        verbes={['RecueillirConsentement', 'RetirerConsentement']}
      />
      <Rubrique
        titre="Pièces du dossier"
        vide="La charte ne demande aucune pièce."
        elements={lu.pieces.map((p) => (
          <UnePiece key={p.code} piece={p} />
        ))}
        actes={actes}
        verbes={['CompleterPieces', 'DispenserPiece', 'RetirerPiece']}
      />
      <Rubrique
        titre="Mesures"
        vide={vide('Aucune mesure ouverte. Aucune n’est obligatoire, leur ordre est libre.')}
        elements={recents(lu.mesures).map((m) => (
          <UneMesure key={m.id} mesure={m} />
        ))}
        actes={actes}
        verbes={[
          'OuvrirMesure',
          'RapporterMesure',
          'RenouvelerMesure',
          'TerminerMesure',
          'FaireVisiteAnnuelle',
          ...['SaisirInstanceSuivi', 'DeciderSuiteMesure'],
        ]}
      />
      {(lu.desaccords.length > 0 || actes.possibles.some((a) => a.acte === 'ArbitrerDesaccord')) && (
        <Rubrique
          titre="Désaccords"
          vide=""
          elements={desaccords(lu)}
          actes={actes}
          verbes={['ArbitrerDesaccord']}
        />
      )}
      <Rubrique
        titre="Contrat personnalisé"
        vide={vide('Aucun contrat conclu.')}
        elements={recents(lu.contrats).map((c) => (
          <UnContrat key={c.id} contrat={c} />
        ))}
        actes={actes}
        verbes={['ConclureContrat', 'SignerContrat', 'AmenderContrat', 'TerminerContrat']}
      />
      <Rubrique
        titre="Régularisations"
        vide="Aucune situation à régulariser n’est suivie."
        elements={lu.regularisations.map((r) => (
          <UneRegularisation key={r.id} regularisation={r} />
        ))}
        actes={actes}
        verbes={[
          'OuvrirRegularisation',
          'FaireDemarche',
          'RecevoirPieceRegularisation',
          'ConclureRegularisation',
        ]}
      />
      <Rubrique
        titre="Prêt à accéder au logement"
        vide="La grille partagée n’a pas encore été remplie."
        elements={[
          ...recents(lu.evaluations).map((e) => <UneEvaluation key={e.id} evaluation={e} />),
          ...lu.securisations.map((s) => <UneSecurisation key={s.id} securisation={s} />),
        ]}
        actes={actes}
        verbes={['EvaluerAcces', 'ProposerSecurisation', 'DeciderSecurisation']}
      />
      <Rubrique
        titre="Orientations et préparation"
        vide={vide('Aucune orientation donnée.')}
        elements={[
          ...lu.orientations.map((o) => <UneOrientation key={o.id} orientation={o} />),
          ...lu.obligations.map((o) => (
            <li key={o.le}>
              <Text fw={600}>Obligations du locataire expliquées</Text>
              <Text size="sm">
                Le {date(o.le)} : {o.themes.join(' ; ')}
              </Text>
            </li>
          )),
        ]}
        actes={actes}
        verbes={['OrienterMenage', 'ExpliquerObligations', 'SignalerDesaccord']}
      />
      {(lu.bauxGlissants.length > 0 || actes.possibles.some((a) => a.acte === 'PrevoirBailGlissant')) && (
        <Rubrique
          titre="Bail glissant"
          vide="Aucun bail glissant prévu."
          elements={lu.bauxGlissants.map((b) => (
            <UnBail key={b.id} bail={b} />
          ))}
          actes={actes}
          verbes={[
            ...['PrevoirBailGlissant', 'RevoirBailGlissant', 'ConstaterGlissement'],
            ...['SignalerGlissementBloque', 'DeciderSuiteGlissement'],
          ]}
        />
      )}
      {(lu.parcours.length > 0 || actes.possibles.some((a) => a.acte === 'OuvrirParcoursSpecifique')) && (
        <Rubrique
          titre="Parcours spécifique"
          vide="Aucun parcours spécifique ouvert."
          elements={lu.parcours.map((p) => (
            <UnParcours key={p.id} parcours={p} />
          ))}
          actes={actes}
          verbes={[
            'OuvrirParcoursSpecifique',
            'DeclinerParcoursSpecifique',
            'AvancerParcoursSpecifique',
            'TerminerParcoursSpecifique',
          ]}
        />
      )}
    </>
  );
}

const desaccords = ({ desaccords: liste }: Accompagnement) =>
  liste.map(({ id, objet, de, motif, le, arbitrage }) => (
    <li key={id}>
      <Text fw={600}>{arbitrage === null ? 'À arbitrer' : `Arbitré : ${arbitrage.toLowerCase()}`}</Text>
      <Text size="sm">
        {de}, sur : {objet.toLowerCase()}, le {date(le)}
        {motif !== null && ` : ${motif}`}
      </Text>
    </li>
  ));
