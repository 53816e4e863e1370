import type { Request, Response } from 'express';
import type { AttrapeCourriels, CourrielRecu } from './attrape-courriels.js';

const MONTRES = 200;
const FORMAT = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'medium',
  timeZone: 'America/Cayenne',
});
const ENTITES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const echapper = (texte: string): string => texte.replace(/[&<>"']/g, (c) => ENTITES[c] ?? c);

function article({ a, objet, corps, recuLe, messageId }: CourrielRecu): string {
  return `<article>
<h2>${echapper(objet)}</h2>
<p>À ${echapper(a)}, <time datetime="${recuLe}">${FORMAT.format(new Date(recuLe))}</time> (heure de Cayenne)</p>
<pre>${echapper(corps)}</pre>
<p><small>${echapper(messageId)}</small></p>
</article>`;
}

function page(total: number, recus: readonly CourrielRecu[]): string {
  const suite = total > recus.length ? ` Les ${recus.length} derniers sont montrés.` : '';
  const contenu =
    recus.length > 0
      ? recus.map(article).join('\n')
      : '<p>Aucun courriel n’est encore parti. Une tâche ouverte, rappelée ou escaladée à une organisation en envoie un.</p>';
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Courriels partis</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Courriels partis</h1>
<p>${total} courriel(s) retenus par la démonstration ; aucun n’est sorti de cette machine.${suite}</p>
${contenu}
</main></body></html>`;
}

/** `GET /dev/courriels`, outside production only: what the in-process catcher received, newest first; JSON when asked. */
export function pageCourriels(attrape: AttrapeCourriels) {
  return async (requete: Request, reponse: Response): Promise<void> => {
    const [total, recus] = [await attrape.compter(), await attrape.lister(MONTRES)];
    reponse.setHeader('cache-control', 'no-store');
    if (requete.accepts(['html', 'json']) === 'json') reponse.json({ total, elements: recus });
    else reponse.type('html').send(page(total, recus));
  };
}
