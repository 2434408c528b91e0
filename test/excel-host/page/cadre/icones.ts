const TRAIT = 'fill="none" stroke="#3b3b3b" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round"';

/** Les dessins des boutons du ruban qui ne viennent pas du complément, dans un carré de 32. */
export const ICONES = {
  ouvrir: `<path ${TRAIT} d="M4 25V8h8l3 3h11v4M4 25l4-10h22l-4 10z"/>`,
  enregistrer: `<path ${TRAIT} d="M16 5v15m-6-6 6 6 6-6M5 21v6h22v-6"/>`,
  annuler: `<path ${TRAIT} d="M12 7 5 14l7 7M6 14h13a7 7 0 0 1 0 14h-5"/>`,
  retablir: `<path ${TRAIT} d="m20 7 7 7-7 7m6-7H13a7 7 0 0 0 0 14h5"/>`,
  bandes: `<path ${TRAIT} d="M5 6h22v20H5zM5 13h22M5 19h22"/><path d="M5 13h22v6H5z" fill="#1e5a44" fill-opacity=".28"/>`,
  exemples: `<path ${TRAIT} d="M6 4h20v24H6zM6 11h20M6 18h20M13 4v24"/>`,
  situations: `<path ${TRAIT} d="M4 9h14m6 0h4M4 23h4m6 0h14"/><circle cx="21" cy="9" r="3" ${TRAIT}/><circle cx="11" cy="23" r="3" ${TRAIT}/>`,
} as const;
