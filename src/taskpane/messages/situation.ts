// Le volet dit les mots que le classeur affiche : une seule source, dans la couche que les deux voient.
export { motSituation } from '../../workbook/suivi-demandes/mot-situation';
