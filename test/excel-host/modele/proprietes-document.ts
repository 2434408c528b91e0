/** Une propriété personnalisée : un texte, un nombre, un booléen ou un instant. */
export type ValeurPropriete =
  | { readonly type: 'String'; readonly valeur: string }
  | { readonly type: 'Number' | 'Float'; readonly valeur: number }
  | { readonly type: 'Boolean'; readonly valeur: boolean }
  /** Un instant, en texte ISO 8601. */
  | { readonly type: 'Date'; readonly valeur: string };

/** Les propriétés du document, telles que Fichier → Informations les montre. */
export interface ProprietesDocument {
  readonly titre: string;
  readonly sujet: string;
  readonly auteur: string;
  readonly motsCles: string;
  readonly commentaires: string;
  readonly dernierAuteur: string;
  readonly categorie: string;
  /** Texte ISO 8601, ou vide. */
  readonly creation: string;
  readonly revision: number;
  readonly societe: string;
  readonly responsable: string;
  readonly personnalisees: ReadonlyMap<string, ValeurPropriete>;
}

export const PROPRIETES_VIDES: ProprietesDocument = {
  titre: '',
  sujet: '',
  auteur: '',
  motsCles: '',
  commentaires: '',
  dernierAuteur: '',
  categorie: '',
  creation: '',
  revision: 0,
  societe: '',
  responsable: '',
  personnalisees: new Map(),
};
