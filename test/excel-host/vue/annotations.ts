import { lireAdresse } from '../modele/adresse';
import type { Feuille } from '../modele/feuille';
import { contient } from '../modele/rectangle';
import { texteDePartie } from '../fichiers/paquet';
import { cibleDe, lireRelations } from '../fichiers/relations';
import { analyser, attribut, chemin, enfant, enfants, texteDe } from '../fichiers/xml';
import type { AnnotationCellule } from './gestes-feuille';

type Commentaire = NonNullable<AnnotationCellule['commentaire']>;

/** Les liens et les commentaires d'une feuille. Les commentaires sont ceux du fichier : l'hôte les garde sans les comprendre. */
export class Annotations {
  private lus: ReadonlyMap<string, Commentaire> | null = null;

  constructor(private readonly feuille: Feuille) {}

  en(ligne: number, colonne: number): AnnotationCellule {
    const lien = this.feuille.liens.tous.find(({ zone }) => contient(zone, ligne, colonne));
    return {
      commentaire: this.commentaires.get(`${ligne},${colonne}`) ?? null,
      lien: lien === undefined ? null : { adresse: lien.adresse, emplacement: lien.emplacement, bulle: lien.bulle },
    };
  }

  private get commentaires(): ReadonlyMap<string, Commentaire> {
    return (this.lus ??= lireCommentaires(this.feuille));
  }
}

function lireCommentaires({ partie, classeur: { parties } }: Feuille): ReadonlyMap<string, Commentaire> {
  const cible = partie === null ? null : cibleDe(lireRelations(parties, partie), 'comments');
  const xml = cible === null ? null : texteDePartie(parties, cible);
  if (xml === null) return new Map();
  const racine = analyser(xml);
  const auteurs = enfants(enfant(racine, 'authors'), 'author').map(texteDe);
  return new Map(
    enfants(chemin(racine, 'commentList'), 'comment').flatMap((un) => {
      const place = lireAdresse(attribut(un, 'ref') ?? '')?.zone;
      if (place === undefined) return [];
      const auteur = auteurs[Number(attribut(un, 'authorId'))] ?? '';
      return [[`${place.haut},${place.gauche}`, { auteur, texte: texteDe(enfant(un, 'text')) }] as const];
    }),
  );
}
