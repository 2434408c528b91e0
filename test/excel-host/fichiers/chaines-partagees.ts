import { xmlDecode } from '@cj-tech-master/excelts/xml';

/** Une chaîne de la table commune ; sa mise en forme éventuelle reste dans la table. */
export interface ChainePartagee {
  readonly texte: string;
}

/** Lit `sharedStrings.xml` ; `null` s'il n'y en a pas. */
export function lireChaines(xml: string | null): readonly ChainePartagee[] {
  if (xml === null) return [];
  return [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([^]*?)<\/(?:\w+:)?si>)/gu)].map(([, contenu]) => ({
    texte: texteEnrichi(contenu ?? '').texte,
  }));
}

/** Le texte d'un `<si>` ou d'un `<is>` ; les indications phonétiques n'en font pas partie. */
export function texteEnrichi(contenu: string): { texte: string; enrichi: boolean } {
  const sansPhonetique = contenu.replace(/<(?:\w+:)?rPh\b[^]*?<\/(?:\w+:)?rPh>/gu, '');
  const morceaux = [...sansPhonetique.matchAll(/<(?:\w+:)?t\b[^>]*?(?:\/>|>([^]*?)<\/(?:\w+:)?t>)/gu)].map(
    ([, texte]) => decoderTexte(texte ?? ''),
  );
  return { texte: morceaux.join(''), enrichi: /<(?:\w+:)?r\b/u.test(sansPhonetique) };
}

/** Décode les entités (ou une section CDATA), puis l'écriture `_x000D_` des caractères de contrôle. */
export function decoderTexte(texte: string): string {
  const clair = texte.includes('<![CDATA[')
    ? texte.replace(
        /<!\[CDATA\[([^]*?)\]\]>|([^<]+)/gu,
        (_tout, cdata?: string, autre?: string) => cdata ?? xmlDecode(autre ?? ''),
      )
    : xmlDecode(texte);
  return clair.replace(/_x([0-9A-Fa-f]{4})_/gu, (_tout, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** L'inverse : les caractères de contrôle, et ce qui ressemblerait à leur écriture. */
export function coderTexte(texte: string): string {
  const sansAmbiguite = texte.replace(/_x[0-9A-Fa-f]{4}_/gu, (code) => `_x005F${code}`);
  return sansAmbiguite.replace(/\p{Cc}/gu, (c) =>
    c === '\t' || c === '\n' ? c : `_x${c.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
  );
}
