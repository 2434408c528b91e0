import { detailsSansDonnees } from './details-sans-donnees';

describe('detailsSansDonnees', () => {
  it("garde le genre de l'erreur et les lieux du programme", () => {
    const details = detailsSansDonnees(new TypeError('rien'));
    expect(details).toMatch(/^TypeError\nat /);
    expect(details).toContain('details-sans-donnees.test.ts:');
  });

  it('tait le message, même sur plusieurs lignes, et le chemin des fichiers', () => {
    const erreur = new TypeError('Dupont Jeanne\nat Dupont\nat jeanne.dupont@exemple.fr');
    const details = detailsSansDonnees(erreur);
    expect(details).not.toContain('Dupont');
    expect(details).not.toContain('dupont');
    expect(details).not.toContain(process.cwd());
  });

  it("ne dit que le type d'une erreur qui n'en est pas une", () => {
    expect(detailsSansDonnees('Dupont')).toBe('string');
  });
});
