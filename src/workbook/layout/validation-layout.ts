/** Ce qu'une cellule accepte à la saisie ; le tableur le vérifie lui-même, sans le complément. */
export type ValidationRule =
  /** Une liste déroulante. `source` : une formule qui rend la plage des choix (jamais un texte à virgules, office-js #2128). */
  | { readonly kind: 'list'; readonly source: string }
  /** Une date entre deux bornes comprises, écrites en formules. */
  | { readonly kind: 'date-between'; readonly from: string; readonly to: string }
  /** Un nombre entier entre deux bornes comprises. */
  | { readonly kind: 'integer-between'; readonly from: number; readonly to: number };

/** Une règle de saisie, ce qu'on en dit avant la frappe et ce qu'on en dit après. */
export interface ValidationLayout {
  readonly range: string;
  readonly rule: ValidationRule;
  /** L'aide montrée quand la cellule est choisie. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** `refuse` : la saisie n'entre pas ; `previent` : la personne peut la garder. */
  readonly alert: { readonly effect: 'refuse' | 'previent'; readonly title: string; readonly message: string };
}
