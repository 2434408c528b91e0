import type { Jour } from '../../domain/commun/jour';
import type { Zone } from '../../domain/commun/zone';
import type { Canal } from '../../domain/suivi-demandes/canal';
import type { Decompte } from '../../domain/suivi-demandes/decompte';
import { REGLAGES_PAR_DEFAUT, type Reglages } from '../../domain/suivi-demandes/reglages';
import type { Seuils } from '../../domain/suivi-demandes/seuils';
import { MARGE_PAR_DEFAUT } from '../../domain/suivi-demandes/situation';
import type { SheetStructure, WorkbookStructure } from '../gateway/workbook-structure';
import { normaliserTitre } from '../suivi-demandes/normaliser-titre';
import { LecteurDeParametres } from './lecteur-de-parametres';
import { MOTS_DE_DECOMPTE } from './mots-de-decompte';
import { zoneNommee } from './noms-de-zones';
import type { Parametres } from './parametres';

/** Le nom de l'onglet, comparé sans casse ni accents. */
const NOM_NORMALISE = 'parametres';
const SANS_ONGLET: SheetStructure = { name: '', visible: false, lastRow: 0, lastColumn: 0, head: [], marker: null };
/** Cent ans : au-delà, c'est une faute de frappe. */
const MOIS_AU_PLUS = 1200;

/** Ce qui vaut pour les deux canaux. */
interface Commun {
  readonly zone: Zone;
  readonly fermetures: ReadonlySet<Jour>;
  readonly genre: Decompte['genre'];
  readonly marge: number;
}

function lireDecompte(mot: string): Decompte['genre'] | null {
  const cherche = normaliserTitre(mot);
  if (cherche === normaliserTitre(MOTS_DE_DECOMPTE.civils)) return 'civils';
  return cherche === normaliserTitre(MOTS_DE_DECOMPTE.ouvres) ? 'ouvres' : null;
}

/** Des seuils qui se contredisent (T1 au-delà de T2) sont écartés ensemble. */
function lireSeuils(lecteur: LecteurDeParametres, canal: Canal, rang: number, decompte: Decompte): Seuils {
  const defaut = REGLAGES_PAR_DEFAUT[canal].seuils;
  const t1 = lecteur.entier('t1', defaut.t1, { rang });
  const t2 = lecteur.entier('t2', defaut.t2, { rang });
  if (t1 <= t2) return { t1, t2, decompte };
  lecteur.refuser('t1', rang);
  return { ...defaut, decompte };
}

function lireReglages(lecteur: LecteurDeParametres, canal: Canal, { genre, ...commun }: Commun): Reglages {
  const rang = canal === 'courriel' ? 1 : 2;
  const { zone, fermetures } = commun;
  return {
    seuils: lireSeuils(lecteur, canal, rang, genre === 'civils' ? { genre } : { genre, zone, fermetures }),
    alertes: {
      ...commun,
      delaiAr: lecteur.entier('delaiAr', REGLAGES_PAR_DEFAUT[canal].alertes.delaiAr ?? 0, { rang }),
    },
  };
}

/**
 * Lit l'onglet « Paramètres » du classeur (D3, D8, D9, D10, D13), s'il en a un, masqué ou non : chaque réglage est cherché à
 * son libellé, où qu'il soit dans les trente premières lignes. Une cellule vide ou illisible laisse la valeur par défaut ;
 * illisible, elle est rendue dans `illisibles`.
 */
export function lireParametres(structure: WorkbookStructure): Parametres {
  const feuille = structure.sheets.find(({ name }) => normaliserTitre(name) === NOM_NORMALISE) ?? null;
  const lecteur = new LecteurDeParametres(feuille ?? SANS_ONGLET);
  const commun: Commun = {
    zone: lecteur.choix<Zone>('zone', 'metropole', zoneNommee),
    fermetures: lecteur.jours('fermetures'),
    genre: lecteur.choix<Decompte['genre']>('decompte', 'civils', lireDecompte),
    marge: lecteur.entier('marge', MARGE_PAR_DEFAUT),
  };
  return {
    feuille: feuille?.name ?? null,
    reglages: {
      courriel: lireReglages(lecteur, 'courriel', commun),
      courrier: lireReglages(lecteur, 'courrier', commun),
    },
    zone: commun.zone,
    service: {
      nom: lecteur.texte('serviceNom'),
      adresse: lecteur.texte('serviceAdresse'),
      courriel: lecteur.texte('serviceCourriel'),
      telephone: lecteur.texte('serviceTelephone'),
    },
    conservation: lecteur.entier('conservation', null, { auPlus: MOIS_AU_PLUS }),
    illisibles: lecteur.illisibles,
  };
}
