/** Abréviations que suit toujours un mot de la même phrase : leur point ne la finit pas. */
export const ABREVIATIONS: ReadonlySet<string> = new Set(
  (
    'm mm mme mmes mlle mlles mr dr pr me mes art al cf ex tel fax ref bd bld boul av st ste no nos chap vol fig ' +
    'p pp n v prof resp dir dep dept adm conf obs ann paragr'
  ).split(' '),
);

/** Mots qui ouvrent une phrase : après une lettre seule (« le groupe B. Vous »), ils disent que la phrase est finie. */
export const OUVERTURES: ReadonlySet<string> = new Set(
  (
    'nous vous je j il elle ils elles on ce cet cette ces c le la les l un une des votre vos notre nos mon ma mes si en pour ' +
    'dans par a au aux sur sans avec merci veuillez afin lorsque quand comme ainsi donc toutefois cependant'
  ).split(' '),
);
