import { createTransport } from 'nodemailer';
import type { Courriel } from './envoi.js';

export interface Expediteur {
  /** @throws when the server does not accept the message: the caller retries. */
  envoyer(courriel: Courriel): Promise<void>;
  fermer(): void;
}

/** Sends by any SMTP server, over a few kept connections. */
export function expediteurSmtp(smtpUrl: string, adresse: string): Expediteur {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 4,
    maxMessages: Infinity,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    async envoyer({ messageId, a, objet, corps }) {
      await transport.sendMail({
        messageId,
        from: `Relogement CACL <${adresse}>`,
        to: a,
        subject: objet,
        text: corps,
      });
    },
    fermer: () => transport.close(),
  };
}
