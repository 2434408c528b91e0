import { laDemande } from './demande.exemples';
import { priseEnCharge } from './prise-en-charge';
import { EXEMPLES_PRISE_EN_CHARGE } from './prise-en-charge.exemples';

describe('priseEnCharge', () => {
  it.each(EXEMPLES_PRISE_EN_CHARGE)('AR $accuse, réponse $reponse : $priseEnCharge', (exemple) => {
    const { accuse, reponse } = exemple;
    expect(priseEnCharge(laDemande({ reception: '02/11/2026', accuse, reponse }))).toBe(exemple.priseEnCharge);
  });
});
