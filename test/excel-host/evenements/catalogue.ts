/** Les numéros d'événement du client (protocole, section 11). */
export const EVENEMENT = {
  contenuChange: 10,
  feuilleActivee: 11,
  feuilleQuittee: 12,
  feuilleAjoutee: 13,
  selectionChangee: 14,
  feuilleSupprimee: 15,
  feuilleCalculee: 16,
  formatChange: 18,
  lignesTriees: 19,
  colonnesTriees: 20,
  clic: 21,
  lignesMasquees: 22,
  formuleChangee: 23,
  protectionChangee: 24,
  nomChange: 25,
  visibiliteChangee: 26,
  feuilleDeplacee: 27,
  graphiqueAjoute: 50,
  graphiqueActive: 51,
  graphiqueQuitte: 52,
  graphiqueSupprime: 53,
  selectionDeTableau: 100,
  tableauChange: 101,
  tableauAjoute: 102,
  tableauSupprime: 103,
  enregistrementAutoChange: 2200,
  classeurActive: 2203,
} as const;

export type TypeEvenement = (typeof EVENEMENT)[keyof typeof EVENEMENT];

/** La cible des événements d'une collection du classeur. */
export const CIBLE_CLASSEUR = 'Workbook';

interface Definition {
  readonly membre: string;
  readonly type: TypeEvenement;
}

const DE_FEUILLE: Readonly<Record<string, Definition>> = {
  DataChangedEvent: { membre: 'onChanged', type: EVENEMENT.contenuChange },
  ActivatedEvent: { membre: 'onActivated', type: EVENEMENT.feuilleActivee },
  DeactivatedEvent: { membre: 'onDeactivated', type: EVENEMENT.feuilleQuittee },
  SelectionChangedEvent: { membre: 'onSelectionChanged', type: EVENEMENT.selectionChangee },
  CalculatedEvent: { membre: 'onCalculated', type: EVENEMENT.feuilleCalculee },
  FormatChangedEvent: { membre: 'onFormatChanged', type: EVENEMENT.formatChange },
  RowSortedEvent: { membre: 'onRowSorted', type: EVENEMENT.lignesTriees },
  ColumnSortedEvent: { membre: 'onColumnSorted', type: EVENEMENT.colonnesTriees },
  SingleClickedEvent: { membre: 'onSingleClicked', type: EVENEMENT.clic },
  RowHiddenChangedEvent: { membre: 'onRowHiddenChanged', type: EVENEMENT.lignesMasquees },
  FormulaChangedEvent: { membre: 'onFormulaChanged', type: EVENEMENT.formuleChangee },
  ProtectionChangedEvent: { membre: 'onProtectionChanged', type: EVENEMENT.protectionChangee },
  EventNameChanged: { membre: 'onNameChanged', type: EVENEMENT.nomChange },
  EventVisibilityChanged: { membre: 'onVisibilityChanged', type: EVENEMENT.visibiliteChangee },
};

const CATALOGUE: Readonly<Record<string, Readonly<Record<string, Definition>>>> = {
  Worksheet: DE_FEUILLE,
  WorksheetCollection: {
    ...DE_FEUILLE,
    AddedEvent: { membre: 'onAdded', type: EVENEMENT.feuilleAjoutee },
    DeletedEvent: { membre: 'onDeleted', type: EVENEMENT.feuilleSupprimee },
    EventMoved: { membre: 'onMoved', type: EVENEMENT.feuilleDeplacee },
  },
  Chart: {
    ActivatedEvent: { membre: 'onActivated', type: EVENEMENT.graphiqueActive },
    DeactivatedEvent: { membre: 'onDeactivated', type: EVENEMENT.graphiqueQuitte },
  },
  ChartCollection: {
    AddedEvent: { membre: 'onAdded', type: EVENEMENT.graphiqueAjoute },
    ActivatedEvent: { membre: 'onActivated', type: EVENEMENT.graphiqueActive },
    DeactivatedEvent: { membre: 'onDeactivated', type: EVENEMENT.graphiqueQuitte },
    DeletedEvent: { membre: 'onDeleted', type: EVENEMENT.graphiqueSupprime },
  },
  Table: {
    DataChangedEvent: { membre: 'onChanged', type: EVENEMENT.tableauChange },
    SelectionChangedEvent: { membre: 'onSelectionChanged', type: EVENEMENT.selectionDeTableau },
  },
  TableCollection: {
    DataChangedEvent: { membre: 'onChanged', type: EVENEMENT.tableauChange },
    AddedEvent: { membre: 'onAdded', type: EVENEMENT.tableauAjoute },
    DeletedEvent: { membre: 'onDeleted', type: EVENEMENT.tableauSupprime },
  },
  Workbook: {
    ActivatedEvent: { membre: 'onActivated', type: EVENEMENT.classeurActive },
    AutoSaveSettingChangedEvent: { membre: 'onAutoSaveSettingChanged', type: EVENEMENT.enregistrementAutoChange },
  },
};

/** Les événements d'une classe, par leur nom d'API. */
export function membresDuCatalogue(classe: string): ReadonlySet<string> {
  return new Set(Object.values(CATALOGUE[classe] ?? {}).map(({ membre }) => membre));
}

/** Une demande du client de s'abonner à un événement, ou de cesser. */
export interface DemandeEvenement extends Definition {
  readonly abonner: boolean;
}

/** Lit `_RegisterXxxEvent` et `_UnregisterXxxEvent` ; `null` si ce membre n'en est pas un. */
export function demandeEvenement(classe: string, membre: string): DemandeEvenement | null {
  const lue = /^_(Unr|R)egister(\w+)$/u.exec(membre);
  const definition = CATALOGUE[classe]?.[lue?.[2] ?? ''];
  return lue === null || definition === undefined ? null : { ...definition, abonner: lue[1] === 'R' };
}

/** Les événements auxquels on s'abonne en vain, par leur nom complet. */
export function evenementsJamaisEnvoyes(): readonly string[] {
  return Object.entries(CATALOGUE).flatMap(([classe, definitions]) =>
    Object.values(definitions)
      .filter(({ type }) => JAMAIS_ENVOYES.has(type))
      .map(({ membre }) => `${classe}.${membre}`),
  );
}

/** Ce que l'hôte ne fait jamais arriver : ces gestes n'existent pas dans la page. */
export const JAMAIS_ENVOYES: ReadonlySet<TypeEvenement> = new Set<TypeEvenement>([
  EVENEMENT.clic,
  EVENEMENT.enregistrementAutoChange,
  EVENEMENT.classeurActive,
]);
