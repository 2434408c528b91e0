/** Les codes que l'hôte donne ; les autres naissent dans le client. */
export type CodeErreurHote =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'EmptyChartSeries'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'OperationCellsExceedLimit'
  | 'RangeExceedsLimit'
  | 'UnsupportedOperation';

/** Phrases de l'hôte. Les vraies sont traduites dans une session française ; rien ne doit dépendre de leur texte. */
const PHRASES: Readonly<Record<CodeErreurHote, string>> = {
  AccessDenied: "Vous ne pouvez pas effectuer l'opération demandée.",
  ApiNotFound:
    "L'API que vous essayez d'utiliser est introuvable. Elle est peut-être disponible dans une version plus récente d'Excel.",
  EmptyChartSeries: "L'opération a échoué parce que la série du graphique est vide.",
  FormulaLengthExceedsLimit: 'La formule dépasse la longueur permise.',
  GeneralException: "Une erreur interne s'est produite lors du traitement de la demande.",
  InsertDeleteConflict: "L'insertion ou la suppression demandée a provoqué un conflit.",
  InvalidArgument: "L'argument n'est pas valide ou manquant ou a un format incorrect.",
  InvalidObjectPath: "Le chemin de l'objet ne fonctionne pas pour ce que vous essayez de faire.",
  InvalidOperation: "L'opération tentée n'est pas valide sur l'objet.",
  InvalidOperationInCellEditMode:
    'Excel est en mode de modification de cellule. Quittez-le en appuyant sur Entrée ou Tab, ou en sélectionnant une autre cellule, puis réessayez.',
  InvalidReference: "Cette référence n'est pas valide pour l'opération en cours.",
  ItemAlreadyExists: 'La ressource en cours de création existe déjà.',
  ItemNotFound: "La ressource demandée n'existe pas.",
  MergedRangeConflict: "Impossible d'effectuer l'opération demandée sur une partie d'une cellule fusionnée.",
  NonBlankCellOffSheet: "L'opération pousserait des cellules non vides hors de la feuille.",
  NotImplemented: "La fonctionnalité demandée n'est pas implémentée.",
  OperationCellsExceedLimit: "L'opération touche plus de cellules que permis.",
  RangeExceedsLimit: 'Le nombre de cellules de la plage dépasse la limite.',
  UnsupportedOperation: "L'opération tentée n'est pas prise en charge.",
};

/** Un refus d'Excel : il arrête le lot à l'action qui l'a causé, et les actions d'avant restent faites. */
export class ErreurHote extends Error {
  override readonly name = 'ErreurHote';

  constructor(
    readonly code: CodeErreurHote,
    message?: string,
  ) {
    super(message ?? PHRASES[code]);
  }
}
