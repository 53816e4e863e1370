/** What each task asks of a bailleur, in one sentence; a task of tomorrow goes by its own name alone. */
const CONSIGNES: Readonly<Record<string, string>> = {
  'confirmer-proposition':
    'Dites si le logement est toujours libre et peut être visité, ou déclinez avec un motif.',
  'decider-attribution': 'Le ménage a accepté le logement. Rapportez la décision de votre CALEOL.',
  'signer-bail': 'Faites signer le bail, organisez la remise des clés, puis notez la date de la signature.',
};

export const consigneDe = (code: string): string | undefined =>
  Object.hasOwn(CONSIGNES, code) ? CONSIGNES[code] : undefined;
