import { lireAdresse } from '../modele/adresse';
import type { NomDefini } from '../modele/nom-defini';
import { nombreDeColonnes, nombreDeLignes } from '../modele/rectangle';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';

/** Les valeurs d'un nom, en tableau : celles de sa plage, de sa constante matricielle, ou son unique valeur. */
export class NamedItemArrayValues extends ObjetHote {
  readonly classe = 'NamedItemArrayValues';

  constructor(
    hote: Hote,
    private readonly nom: NomDefini,
  ) {
    super(hote);
  }

  get types(): string[][] {
    return this.valeurs().map((rangee) => rangee.map(typeDe));
  }
  get values(): (string | number | boolean)[][] {
    return this.valeurs().map((rangee) => rangee.map((une) => (une instanceof ErreurCellule ? une.code : (une ?? ''))));
  }

  private valeurs(): Valeur[][] {
    const { classeur } = this.hote;
    const feuille = (this.nom.feuille ?? classeur.feuilleActive).nom;
    const lue = lireAdresse(this.nom.formule);
    const [lignes, colonnes] =
      lue === null ? tailleConstante(this.nom.formule) : [nombreDeLignes(lue.zone), nombreDeColonnes(lue.zone)];
    const evaluer = (formule: string): Valeur =>
      classeur.moteur.evaluer(classeur, [{ feuille, ligne: 1, colonne: 1, formule }])[0] ?? null;
    return Array.from({ length: lignes }, (_, ligne) =>
      Array.from({ length: colonnes }, (__, colonne) =>
        evaluer(lignes * colonnes === 1 ? this.nom.formule : `INDEX(${this.nom.formule},${ligne + 1},${colonne + 1})`),
      ),
    );
  }
}

/** Lignes et colonnes d'une constante `{1,2;3,4}` ; une seule cellule pour toute autre formule. */
function tailleConstante(formule: string): readonly [number, number] {
  if (!formule.startsWith('{')) return [1, 1];
  const nue = formule.replace(/"(?:[^"]|"")*"/gu, '');
  const rangees = nue.split(';');
  return [rangees.length, (rangees[0] ?? '').split(',').length];
}

function typeDe(valeur: Valeur): string {
  if (valeur === null) return 'Empty';
  if (valeur instanceof ErreurCellule) return 'Error';
  return typeof valeur === 'string' ? 'String' : typeof valeur === 'number' ? 'Double' : 'Boolean';
}
