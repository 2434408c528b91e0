/** Le plus long qu'un événement met à arriver, en millisecondes. */
const ATTENTE_LA_PLUS_LONGUE = 3_000;
/** Ce qu'on laisse passer pour s'assurer que rien d'autre ne vient. */
const SILENCE = 60;

/** Un événement de l'API, d'une feuille ou d'une collection. */
export type EvenementExcel<A> = OfficeExtension.EventHandlers<A>;

/**
 * S'abonne, fait le geste, attend les événements, se désabonne ; rend ce que chaque événement a dit, dans l'ordre.
 * Par défaut un seul est attendu ; `nombre` 0 vérifie qu'aucun ne vient.
 */
export async function recevoir<A, T>(
  context: Excel.RequestContext,
  evenement: EvenementExcel<A>,
  geste: () => void | Promise<void>,
  lire: (recu: A) => T | Promise<T>,
  nombre = 1,
): Promise<T[]> {
  const recus: A[] = [];
  const abonnement = evenement.add((recu) => {
    recus.push(recu);
    return Promise.resolve();
  });
  await context.sync();
  await geste();
  await context.sync();
  for (let passe = 0; recus.length < nombre && passe < ATTENTE_LA_PLUS_LONGUE; passe += 20) await attendre(20);
  await attendre(SILENCE);
  const dits: T[] = [];
  for (const recu of recus) dits.push(await lire(recu));
  abonnement.remove();
  await context.sync();
  return dits;
}

function attendre(ms: number): Promise<void> {
  return new Promise((fini) => setTimeout(fini, ms));
}
