import type { CasDeConformite } from './cas';

/** Ce qu'un cas a donné : observé tel quel, et s'il est conforme à ce qu'on attend. */
export interface ResultatDeCas {
  readonly cas: CasDeConformite;
  readonly observe: unknown;
  readonly conforme: boolean;
}

const NOM_FEUILLE = 'Conformité';

/** Exécute un cas sur une feuille neuve, retirée ensuite ; une erreur est une observation comme une autre. */
export async function executerCas(excel: typeof Excel, cas: CasDeConformite): Promise<ResultatDeCas> {
  const observe = await excel
    .run(async (context) => {
      await retirerLaFeuille(context);
      const feuille = context.workbook.worksheets.add(NOM_FEUILLE);
      await context.sync();
      return cas.executer(context, feuille);
    })
    .catch(direErreur);
  // Une feuille qu'un cas empêche de retirer se verrait au cas suivant : c'est à lui que revient l'erreur.
  const restee = await excel.run(retirerLaFeuille).catch(direErreur);
  const vu = restee === undefined ? observe : { observe, retrait: restee };
  return { cas, observe: vu, conforme: JSON.stringify(vu) === JSON.stringify(cas.attendu) };
}

async function retirerLaFeuille(context: Excel.RequestContext): Promise<undefined> {
  const feuille = context.workbook.worksheets.getItemOrNullObject(NOM_FEUILLE).load('name');
  await context.sync();
  if (!feuille.isNullObject) feuille.delete();
  await context.sync();
  return undefined;
}

/** Le code d'une erreur d'Office.js, d'où qu'elle vienne ; le texte de toute autre erreur. */
function direErreur(erreur: unknown): string {
  if (typeof erreur === 'object' && erreur !== null && 'code' in erreur) return `erreur ${String(erreur.code)}`;
  return `erreur inattendue : ${String(erreur)}`;
}
