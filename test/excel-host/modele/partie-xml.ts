/** Une partie XML du fichier, gardée pour un complément (`customXmlParts`). */
export interface PartieXml {
  /** `{GUID}`, en capitales. */
  readonly id: string;
  xml: string;
}
