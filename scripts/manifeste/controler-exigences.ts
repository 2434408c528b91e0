import { elements, enfant } from './elements';

/** Les seuls ensembles demandés : le plancher est Excel 2021. */
const EXIGENCES: Readonly<Record<string, string>> = { ExcelApi: '1.14' };

/**
 * Vérifie que la base demande Excel 2021 et que VersionOverrides ne demande rien.
 *
 * Sous VersionOverrides, un Requirements non satisfait fait disparaître les boutons sans un mot.
 */
export function controlerExigences(document: Document): readonly string[] {
  const racine = document.documentElement;
  const base = enfant(racine, 'Requirements');
  const ensembles = base === undefined ? [] : elements(base, 'Set');
  const demandes = new Map(
    ensembles.map((ensemble) => [ensemble.getAttribute('Name') ?? '', ensemble.getAttribute('MinVersion')]),
  );
  const erreurs: string[] = [];

  for (const [nom, version] of Object.entries(EXIGENCES)) {
    if (demandes.get(nom) !== version) {
      erreurs.push(
        `<Requirements> doit demander ${nom} ${version} (trouvé : ${demandes.get(nom) ?? 'rien'}) : corrigez MinVersion.`,
      );
    }
  }
  for (const nom of demandes.keys()) {
    if (!(nom in EXIGENCES))
      erreurs.push(`<Requirements> demande ${nom}, dont le complément n'a pas besoin : retirez-le.`);
  }
  const surcharges = enfant(racine, 'VersionOverrides');
  if (surcharges !== undefined && elements(surcharges, 'Requirements').length > 0) {
    erreurs.push(
      'VersionOverrides contient <Requirements> : retirez-le, les boutons disparaîtraient sur les Excel plus anciens.',
    );
  }
  return erreurs;
}
