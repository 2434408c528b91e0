/** Ce qu'un service fait pour un usager, dit au passif, et de quoi le dire à la forme active. */
export interface VerbeDAction {
  readonly participe: string;
  readonly present: string;
  readonly futur: string;
  /** Au présent et à l'imparfait, le participe dit un état (« le bureau est ouvert ») : pas un passif à relever. */
  readonly etatAuPresent: boolean;
  /** C'est souvent l'usager qui agit (« signé », « déposé ») : « nous » ne se propose pas. */
  readonly parLUsager: boolean;
}
