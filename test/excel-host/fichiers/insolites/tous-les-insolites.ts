import { autresSortesDeFeuilles } from './autres-sortes-de-feuilles';
import { calendrierEtPlan } from './calendrier-et-plan';
import { cellulesInsolites } from './cellules-insolites';
import { commeLibreOffice } from './comme-libreoffice';
import { croisesEtSegments } from './croises-et-segments';
import { graphiquesRiches } from './graphiques-riches';
import { imagesEtCommentaires } from './images-et-commentaires';
import { macrosEtSignature } from './macros-et-signature';
import { nomsEtLiens } from './noms-et-liens';
import { prefixesEtChemins } from './prefixes-et-chemins';
import { reglesEtenduesInsolites } from './regles-etendues-insolites';

/** Les classeurs insolites, sous le titre que leur donnent les essais. */
export const INSOLITES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'images, formes et commentaires': imagesEtCommentaires,
  'tableau croisé, segment et requête': croisesEtSegments,
  'graphiques riches et étendus': graphiquesRiches,
  'règles et validations étendues': reglesEtenduesInsolites,
  'cellules de toutes les écritures': cellulesInsolites,
  'noms, liens et propriétés': nomsEtLiens,
  'feuilles graphique, de dialogue et de macros': autresSortesDeFeuilles,
  'préfixes et chemins inhabituels': prefixesEtChemins,
  'calendrier 1904, plan et impression': calendrierEtPlan,
  'macros, contrôle et signature': macrosEtSignature,
  'écriture de LibreOffice': commeLibreOffice,
};
