import type { Feuille } from '../modele/feuille';
import type { Validation } from '../modele/validation';
import { formuleEcrite } from './fonctions-futures';
import { el } from './xml';
import type { Element } from './xml';
import { sqref } from './zones-xml';

/** Les réglages d'une règle de saisie, les mêmes dans la part ordinaire et dans l'étendue. */
export function attributsValidation({
  type,
  operateur,
  videPermis,
  menuDeroulant,
  alerte,
  invite,
  attributs,
}: Validation): Record<string, string | number | undefined> {
  return {
    ...attributs,
    type: type === 'none' ? undefined : type,
    errorStyle: alerte.genre === 'stop' ? undefined : alerte.genre,
    operator: operateur === 'between' ? undefined : operateur,
    allowBlank: videPermis ? 1 : undefined,
    // L'attribut du fichier dit l'inverse de son nom.
    showDropDown: menuDeroulant ? undefined : 1,
    showInputMessage: invite.montrer ? 1 : undefined,
    showErrorMessage: alerte.montrer ? 1 : undefined,
    errorTitle: alerte.titre === '' ? undefined : alerte.titre,
    error: alerte.message === '' ? undefined : alerte.message,
    promptTitle: invite.titre === '' ? undefined : invite.titre,
    prompt: invite.message === '' ? undefined : invite.message,
  };
}

/** `ancien` : ce que la feuille avait, pour la place des messages et le silence qu'il réglait. */
export function elementValidations(feuille: Feuille, ancien: Element | undefined): Element | null {
  const ordinaires = feuille.validations.filter(({ etendue }) => etendue !== true);
  if (ordinaires.length === 0) return null;
  return el(
    'dataValidations',
    { ...ancien?.attributs, count: ordinaires.length },
    ordinaires.map((regle) =>
      el('dataValidation', { ...attributsValidation(regle), sqref: sqref(regle.zones) }, [
        regle.formule1 === null ? null : el('formula1', {}, [formuleEcrite(regle.formule1)]),
        regle.formule2 === null ? null : el('formula2', {}, [formuleEcrite(regle.formule2)]),
      ]),
    ),
  );
}
