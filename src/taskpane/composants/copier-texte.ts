/** Copie un texte dans le presse-papiers ; faux si le navigateur ne le permet pas au volet. */
export async function copierTexte(texte: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(texte);
    return true;
  } catch {
    return false;
  }
}
