import type { CourrielRecu } from './attrape-courriels.js';

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

/** The page of the mails caught, newest first; every text escaped. */
export function pageCourriels(total: number, recus: readonly CourrielRecu[]): string {
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
