/** What is answered while the pages are not built: the service itself works. */
export const PAGE_ABSENTE = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Pages non construites – Relogement</title>
  </head>
  <body>
    <main>
      <h1>Les pages ne sont pas encore construites</h1>
      <p>Le service fonctionne, mais ses pages manquent sur ce serveur. Lancez <code>npm start</code>
      ou <code>npm run build</code>, puis rechargez cette page.</p>
    </main>
  </body>
</html>
`;
