/** What a child process tells the supervisor over IPC. */
export type MessageEnfant =
  /** Ready to serve; the API gives its address. Sent once, after the migrations. */
  | { readonly type: 'pret'; readonly url?: string }
  /** One French line of progress, shown to the person who started the service. */
  | { readonly type: 'progres'; readonly texte: string }
  /** Answer to `charger-demo`: loaded, or nothing to load. */
  | { readonly type: 'demo-chargee' };

/** What the supervisor asks of the API child, once API and worker are ready. */
export interface MessageSuperviseur {
  readonly type: 'charger-demo';
}

export function estMessageEnfant(message: unknown): message is MessageEnfant {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return ['pret', 'progres', 'demo-chargee'].includes(String(message.type));
}
