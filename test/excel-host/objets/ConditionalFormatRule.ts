import { formuleDuFrancais, formuleEnFrancais } from '../calcul/noms-francais';
import { rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { deR1C1, enR1C1 } from '../modele/style-r1c1';
import { texte } from './arguments';
import { ecrireFormuleDeRegle, lireFormuleDeRegle } from './formule-de-regle';
import { MorceauDeRegle } from './morceau-de-regle';

/** La formule est relative au coin haut gauche de la plage où la règle a été ajoutée (office-js #5194). */
export class ConditionalFormatRule extends MorceauDeRegle {
  readonly classe = 'ConditionalFormatRule';

  get formula(): string {
    return ecrireFormuleDeRegle(this.condition('formule').formule);
  }
  /** Sans `=`, ce n'est pas une formule mais une constante, comme dans la boîte d'Excel. */
  set formula(valeur: unknown) {
    const formule = lireFormuleDeRegle(this.feuille.classeur, texte(valeur));
    this.changer({ condition: { genre: 'formule', formule } });
  }
  get formulaLocal(): string {
    return ecrireFormuleDeRegle(formuleEnFrancais(this.condition('formule').formule));
  }
  set formulaLocal(valeur: unknown) {
    this.formula = traduire(texte(valeur), formuleDuFrancais);
  }
  get formulaR1C1(): string {
    return ecrireFormuleDeRegle(enR1C1(this.condition('formule').formule, this.coin.haut, this.coin.gauche));
  }
  set formulaR1C1(valeur: unknown) {
    this.formula = traduire(texte(valeur), (formule) => deR1C1(formule, this.coin.haut, this.coin.gauche));
  }

  private get coin(): Rectangle {
    return this.regle.zones[0] ?? rectangle(1, 1);
  }
}

/** Traduit une formule ; une constante, sans `=`, reste telle quelle. */
function traduire(ecrite: string, vers: (formule: string) => string): string {
  const propre = ecrite.trim();
  return propre.startsWith('=') ? `=${vers(propre.slice(1))}` : propre;
}
