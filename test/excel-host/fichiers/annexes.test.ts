import { classeurNeuf } from '../classeur-neuf';
import { empreinteMotDePasse } from '../modele/empreinte-mot-de-passe';
import { enregistrer, ouvrir } from './fichier-xlsx';
import { lirePaquet, texteDePartie } from './paquet';

describe('Les annexes du fichier', () => {
  it('gardent réglages, parties XML et propriétés, et ne récrivent rien de plus ensuite', async () => {
    const classeur = classeurNeuf();
    classeur.remplacerReglages([['dernier', '{"zone":"A"}']]);
    classeur.partiesXml.push({ id: '{11111111-2222-3333-4444-555555555555}', xml: '<a xmlns="urn:a">é</a>' });
    classeur.proprietes = {
      ...classeur.proprietes,
      titre: 'Suivi & bilan',
      societe: 'Services Publics +',
      personnalisees: new Map([
        ['Version', { type: 'Number', valeur: 3 }],
        ['Taux', { type: 'Float', valeur: 1.5 }],
        ['Clos', { type: 'Boolean', valeur: false }],
      ]),
    };
    const octets = await enregistrer(classeur);
    const relu = await ouvrir(octets);
    expect([...relu.reglages]).toEqual([['dernier', '{"zone":"A"}']]);
    expect(relu.partiesXml).toEqual(classeur.partiesXml);
    expect(relu.proprietes).toEqual(classeur.proprietes);
    const [avant, apres] = [await lirePaquet(octets), await lirePaquet(await enregistrer(relu))];
    expect(
      [...apres].filter(([chemin, contenu]) => !Buffer.from(contenu).equals(avant.get(chemin) ?? Buffer.of())),
    ).toEqual([]);
    expect(texteDePartie(avant, 'xl/webextensions/webextension1.xml')).toContain('{&quot;zone&quot;:&quot;A&quot;}');
  });

  it('ôtent une partie XML supprimée, avec ses relations', async () => {
    const classeur = classeurNeuf();
    classeur.partiesXml.push({ id: '{A}', xml: '<a/>' }, { id: '{B}', xml: '<b/>' });
    const relu = await ouvrir(await enregistrer(classeur));
    relu.partiesXml = relu.partiesXml.slice(1);
    const octets = await enregistrer(relu);
    expect((await ouvrir(octets)).partiesXml).toEqual([{ id: '{B}', xml: '<b/>' }]);
    expect([...(await lirePaquet(octets)).keys()].filter((chemin) => chemin.startsWith('customXml/item')).length).toBe(
      2,
    );
  });

  it('gardent le mot de passe de la structure et celui de la feuille, vérifiables', async () => {
    const classeur = classeurNeuf();
    classeur.protegerStructure(true, empreinteMotDePasse('secret'));
    classeur.feuilleActive.protection = {
      motDePasse: 'mot',
      attributs: { sheet: '1', password: empreinteMotDePasse('mot') },
    };
    classeur.feuilleActive.marquerModifiee();
    const relu = await ouvrir(await enregistrer(classeur));
    expect([
      relu.structureProtegee,
      relu.empreinteStructure,
      relu.feuilleActive.protection?.attributs['password'],
    ]).toEqual([true, 'DAA7', empreinteMotDePasse('mot')]);
  });
});

describe('empreinteMotDePasse', () => {
  it.each([
    ['secret', 'DAA7'],
    ['Été 2026', 'EE09'],
  ])("de « %s » est celle qu'écrivent les autres logiciels", (mot, attendue) => {
    expect(empreinteMotDePasse(mot)).toBe(attendue);
  });
});
