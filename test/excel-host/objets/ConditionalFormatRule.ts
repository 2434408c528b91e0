import { formuleDuFrancais, formuleEnFrancais } from '../calcul/noms-francais';
import { rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { deR1C1, enR1C1 } from '../modele/style-r1c1';
import { texte } from './arguments';
import { ecrireFormuleDeRegle, lireFormule } from './formule-de-regle';
import { MorceauDeRegle } from './morceau-de-regle';

/** La formule est relative au coin haut gauche de la plage où la règle a été ajoutée (office-js #5194). */
export class ConditionalFormatRule extends MorceauDeRegle {
  readonly classe = 'ConditionalFormatRule';

  get formula(): string {
    return ecrireFormuleDeRegle(this.condition('formule').formule);
  }
  set formula(valeur: unknown) {
    this.changer({ condition: { genre: 'formule', formule: lireFormule(this.feuille.classeur, valeur) } });
  }
  get formulaLocal(): string {
    return ecrireFormuleDeRegle(formuleEnFrancais(this.condition('formule').formule));
  }
  set formulaLocal(valeur: unknown) {
    this.formula = formuleDuFrancais(texte(valeur).replace(/^=/u, ''));
  }
  get formulaR1C1(): string {
    return ecrireFormuleDeRegle(enR1C1(this.condition('formule').formule, this.coin.haut, this.coin.gauche));
  }
  set formulaR1C1(valeur: unknown) {
    this.formula = deR1C1(texte(valeur).replace(/^=/u, ''), this.coin.haut, this.coin.gauche);
  }

  private get coin(): Rectangle {
    return this.regle.zones[0] ?? rectangle(1, 1);
  }
}
