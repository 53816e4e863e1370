import { Text, Title } from '@mantine/core';
import { Fiche } from '../../commun/Fiche.tsx';
import { date, montant, nombre } from '../../commun/formats.ts';
import type { Dossier, Menage as DonneesMenage } from './dossier.ts';
import { Partie } from './Partie.tsx';

type Ligne = DonneesMenage['fiche'][number]['lignes'][number];

/** A value as it is said; amounts are asked by the month. */
function dire({ nature, valeur }: Ligne): string {
  if (typeof valeur === 'object') return valeur.join(', ');
  if (typeof valeur === 'boolean') return valeur ? 'Oui' : 'Non';
  if (typeof valeur === 'number') return nature === 'montant' ? montant(valeur) : nombre(valeur);
  return nature === 'date' ? date(valeur) : valeur;
}

/** Who the household is, how it lives and what it wishes, as far as the reader may know. */
export function Menage({ dossier: { menage, purge } }: { readonly dossier: Dossier }) {
  return (
    <Partie titre="Ménage" ancre="menage">
      {menage === null ? (
        <Text>
          {purge
            ? 'Les données de ce ménage ont été effacées, sans retour.'
            : 'L’identité et la situation du ménage ne sont pas ouvertes à votre rôle.'}
        </Text>
      ) : (
        menage.fiche.map(({ titre, lignes }) => (
          <div key={titre}>
            <Title order={3} size="h6" mt="sm" mb={4}>
              {titre}
            </Title>
            <Fiche
              faits={lignes.map((ligne) => ({ terme: ligne.libelle, valeur: <Valeur ligne={ligne} /> }))}
            />
          </div>
        ))
      )}
    </Partie>
  );
}

function Valeur({ ligne }: { readonly ligne: Ligne }) {
  const texte = dire(ligne);
  return ligne.cle === 'telephone' ? <a href={`tel:${texte.replace(/[^+\d]/g, '')}`}>{texte}</a> : texte;
}
