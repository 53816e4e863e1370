import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

export interface CourrielRecu {
  readonly messageId: string;
  readonly a: string;
  readonly objet: string;
  readonly corps: string;
  readonly recuLe: string;
}

/** The in-process SMTP server of the embedded default: keeps every reception as one file, so that anyone can recount. */
export interface AttrapeCourriels {
  readonly port: number;
  /** Newest first. */
  lister(limite: number): Promise<CourrielRecu[]>;
  compter(): Promise<number>;
  fermer(): Promise<void>;
}

async function lireFlux(flux: SMTPServerDataStream): Promise<Buffer> {
  const morceaux: Buffer[] = [];
  for await (const morceau of flux) morceaux.push(Buffer.from(morceau as Uint8Array));
  return Buffer.concat(morceaux);
}

/** Written under another name then renamed: a killed process leaves no half mail. */
async function garder(dossier: string, contenu: Buffer): Promise<void> {
  const nom = `${Date.now()}-${process.hrtime.bigint()}-${createHash('sha256').update(contenu).digest('hex').slice(0, 12)}.eml`;
  await writeFile(join(dossier, `.${nom}`), contenu);
  await rename(join(dossier, `.${nom}`), join(dossier, nom));
}

async function lire(dossier: string, nom: string): Promise<CourrielRecu> {
  const mail = await simpleParser(await readFile(join(dossier, nom)));
  const destinataires = Array.isArray(mail.to) ? mail.to : [mail.to];
  return {
    messageId: mail.messageId ?? '',
    a: destinataires.map((d) => d?.text ?? '').join(', '),
    objet: mail.subject ?? '',
    corps: mail.text ?? '',
    recuLe: new Date(Number(nom.split('-')[0])).toISOString(),
  };
}

/** The files of a catcher's folder, oldest first. */
export async function courrielsGardes(dossier: string): Promise<string[]> {
  return (await readdir(dossier)).filter((n) => n.endsWith('.eml') && !n.startsWith('.')).sort();
}

/**
 * Starts the catcher on 127.0.0.1.
 * @param port 0 = any free port
 * @param dossier folder of the `.eml` files, created when absent
 */
export async function attraperCourriels(port: number, dossier: string): Promise<AttrapeCourriels> {
  await mkdir(dossier, { recursive: true, mode: 0o700 });
  const serveur = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(flux, _session, fini) {
      lireFlux(flux)
        .then((contenu) => garder(dossier, contenu))
        .then(
          () => fini(),
          (erreur: unknown) => fini(erreur instanceof Error ? erreur : new Error(String(erreur))),
        );
    },
  });
  await new Promise<void>((ouvert, rate) => {
    serveur.once('error', rate);
    serveur.listen(port, '127.0.0.1', ouvert);
  });
  const adresse = serveur.server.address();
  return {
    port: typeof adresse === 'object' && adresse ? adresse.port : port,
    lister: async (limite) => {
      const noms = (await courrielsGardes(dossier)).slice(-limite).reverse();
      return Promise.all(noms.map((nom) => lire(dossier, nom)));
    },
    compter: async () => (await courrielsGardes(dossier)).length,
    fermer: () => new Promise((ferme) => serveur.close(ferme)),
  };
}
